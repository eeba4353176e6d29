/** What a printed list mark or number stands for. */
export type MarkKind = 'roman' | 'number' | 'letter' | 'article' | 'enumerator' | 'bullet';

/** The list mark or number that a block begins with. */
export interface Mark {
  kind: MarkKind;
  /** As printed: `II.`, `2.`, `2`, `a)`, `Điều 1.`, `(7)`, `-`. */
  printed: string;
  /** As used in a section path: `II`, `2`, `a`, `Điều 1`; empty for enumerators and bullets. */
  label: string;
}

/** The mark that `text` (plain words) begins with, if any. A number without its dot counts too: see `headings.ts`. */
export function markOf(text: string): Mark | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return { kind, printed: found[1] ?? '', label: found[2] ?? '' };
  }
  return undefined;
}

/** True when a line with this text begins a block of its own even with no blank line above it. */
export function beginsBlock(text: string): boolean {
  const mark = markOf(text);
  return (mark !== undefined && !isDotless(mark)) || LETTERHEAD.test(text) || RECIPIENTS.test(text);
}

/** True for `1 Giải pháp…`: a number whose dot was lost, which may as well be a quantity. */
export function isDotless(mark: Mark): boolean {
  return mark.kind === 'number' && mark.printed === mark.label;
}

/** The label over the list of recipients, in its printed forms. */
export const RECIPIENTS = /^N[ơo]i nhận\s*:/;

const LETTERHEAD = /^(?:Số\s*:|\p{Lu}[\p{L} ]{2,30}, ngày[ \d]* tháng[ \d]* năm \d{4}$)/u;

const PATTERNS: [MarkKind, RegExp][] = [
  ['roman', /^(([IVX]+)\.)\s*(?=\p{Lu})/u],
  ['number', /^((\d{1,2})\.)\s*(?=\p{L})/u],
  ['number', /^((\d{1,2}))\s+(?=\p{Lu})/u],
  ['letter', /^(([a-zđ])[.)])\s+(?=\p{L})/u],
  ['article', /^((Điều \d+)\.)\s/],
  ['enumerator', /^(\(\d{1,2}\))\s/],
  ['bullet', /^([-+–•])\s/],
];
