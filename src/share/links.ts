import type { PageRef, Section } from '../routes.ts';

/** Pages that are for use, not for passing on: what they show depends on the reader, or is nothing but links. */
const tools: Section[] = ['search', 'siteMap', 'compare', 'shortList', 'enquiry'];

/** Whether a page offers to be shared and cited; the comparison of a locality is the same for every reader. */
export function isShared({ section, address }: PageRef): boolean {
  return !tools.includes(section) || address !== undefined;
}

/** A page to be shared: its title and its absolute address. */
export interface SharedPage {
  title: string;
  address: string;
}

/** The link that opens a letter with a page's title and address. */
export function mailOf({ title, address }: SharedPage): string {
  return `mailto:?subject=${escaped(title)}&body=${address}`;
}

/** Where Facebook takes an address to share. */
export function facebookOf({ address }: SharedPage): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${address}`;
}

/** Where LinkedIn takes an address to share. */
export function linkedInOf({ address }: SharedPage): string {
  return `https://www.linkedin.com/sharing/share-offsite/?url=${address}`;
}

/** Zalo in the browser. It documents no address that takes a link, so readers paste the link there. */
export const zalo = 'https://chat.zalo.me/';

/** A text inside a query: the browser writes letters with marks as bytes by itself; the rest has a meaning of its own. */
function escaped(text: string): string {
  return text.replace(/[ %&#+"<>]/g, encodeURIComponent);
}
