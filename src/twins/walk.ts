import type { ElementContent } from 'hast';
import type { Notes } from './notes.ts';

/** What is known while a page is read from its beginning to its end. */
export interface Walk {
  /** The address of the page, against which links are read. */
  address: string;
  notes: Notes;
  /** The addresses of the plans that the proofs quote, in the order of the page. */
  plans: Set<string>;
  /** The level of the last heading. */
  level: number;
  /** How a mark for a source from outside the plans is named. */
  outside: string;
  /** Rewrites what stands inside an element. */
  inside: (nodes: ElementContent[]) => ElementContent[];
}

/** An absolute address, or undefined for what is no address for a reader of a text. */
export function absolute(href: unknown, address: string): string | undefined {
  if (typeof href !== 'string' || !URL.canParse(href, address)) return undefined;
  const url = new URL(href, address);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}
