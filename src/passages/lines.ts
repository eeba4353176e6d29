/** One line of a seed. */
export interface SeedLine {
  /** Its place in the file, counted from 1. */
  number: number;
  /** The line as printed, without its line end. */
  raw: string;
}

/** The lines of a seed, numbered as an editor shows them; takes LF and CRLF. */
export function linesOf(text: string): SeedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((raw, index) => ({ number: index + 1, raw }));
}

/** True when the line holds nothing but white space and markup. */
export function isBlank(line: SeedLine): boolean {
  return plainText(line.raw) === '';
}

/** True for a line that opens with hash signs: a heading on a line of its own. */
export function isHashHeading(line: SeedLine): boolean {
  return /^\s*#/.test(line.raw);
}

/** True for a line that opens with a star as its bullet: `* Về quy hoạch:`, `*** Về Công nghiệp**`. */
export function isStarred(line: SeedLine): boolean {
  return /^\s*\*{1,3}\s+\S/.test(line.raw);
}

/** The words of a printed line: heading marks, stars and bold tags removed, white space folded. */
export function plainText(raw: string): string {
  return raw
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/<\/?b>/g, '')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}
