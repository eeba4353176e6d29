import type { Passage } from './passage.ts';

/** The text as quotes are compared: NFC, white space folded, quote marks and dashes of all shapes made one. */
export function normalizeForQuote(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\t', ' | ')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * True when the words of the quote stand in the passage, in their order. `[…]` (or `[...]`) leaves words out. No part
 * may begin or end inside a word or a number: `7,7 ha` does not stand in `17,7 ha`.
 */
export function quoteStands(passage: Passage, quote: string): boolean {
  const parts = quotedParts(quote);
  const text = normalizeForQuote(passage.text);
  let from = 0;
  for (const part of parts) {
    const at = placeOf(part, text, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

/** The passages in which the quote stands. */
export function findQuote(passages: Passage[], quote: string): Passage[] {
  return passages.filter((passage) => quoteStands(passage, quote));
}

function quotedParts(quote: string): string[] {
  return quote
    .split(/\[(?:…|\.\.\.)\]/)
    .map(normalizeForQuote)
    .filter((part) => part !== '');
}

function placeOf(part: string, text: string, from: number): number {
  let at = text.indexOf(part, from);
  while (at !== -1 && (cuts(text, at) || cuts(text, at + part.length))) at = text.indexOf(part, at + 1);
  return at;
}

/** True when a cut before this index goes through a word or a number. */
function cuts(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index, index + 2);
  if (/[\p{L}\p{M}]$/u.test(before) && /^[\p{L}\p{M}]/u.test(after)) return true;
  return /\d$/.test(before) ? /^(?:\d|[.,]\d)/.test(after) : /\d[.,]$/.test(before) && /^\d/.test(after);
}
