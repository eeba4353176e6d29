import type { Piece } from './excerpt.ts';

/** Words to mark on a page, with the words before and after them, where these are known. */
export interface Mark {
  text: string;
  before?: string;
  after?: string;
}

/** How many words or groups of words are marked on a page. */
const most = 3;

/** What to mark on the page of an excerpt: each of its finds once, the longest first, since the page is opened there. */
export function marksOf(pieces: Piece[]): Mark[] {
  const marks = pieces.flatMap((piece, index): Mark[] => {
    if (!piece.marked) return [];
    const before = /(?:^|\s)([\p{L}\p{N}]+)\s+$/u.exec(pieces[index - 1]?.text ?? '')?.[1];
    const after = /^\s+([\p{L}\p{N}]+)(?:\s|$)/u.exec(pieces[index + 1]?.text ?? '')?.[1];
    return [{ text: piece.text, before, after }];
  });
  const texts = marks.map(({ text }) => text.toLowerCase());
  const once = marks.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  return once.toSorted((a, b) => b.text.length - a.text.length).slice(0, most);
}

/** An address at which browsers that can do so mark words and scroll to the first of them, without any script of ours. */
export function marking(address: string, marks: Mark[]): string {
  const directives = marks.map(({ before, text, after }) => {
    const parts = [before && `${encoded(before)}-`, encoded(text), after && `-${encoded(after)}`];
    return `text=${parts.filter(Boolean).join(',')}`;
  });
  if (!directives.length) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/** The address for this browser: one that cannot mark words would look for the whole of it as an id. */
export function asSupported(address: string): string {
  return 'fragmentDirective' in document ? address : address.replace(/#?:~:.*$/, '');
}

/** A hyphen is a sign of its own here. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
