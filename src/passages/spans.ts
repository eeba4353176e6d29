/** A stretch of a text. */
export interface Span {
  /** The words as they stand in the text. */
  raw: string;
  /** Where they begin, in UTF-16 units. */
  index: number;
}

/** The text with each span replaced by as many spaces, so that what is left keeps its place. */
export function blankOut(text: string, spans: Span[]): string {
  return spans.reduce(
    (left, span) =>
      left.slice(0, span.index) + ' '.repeat(span.raw.length) + left.slice(span.index + span.raw.length),
    text,
  );
}

/** Every match of a global pattern as a span. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ raw: match[0], index: match.index }));
}
