/** Lines as calendars (RFC 5545) and cards (RFC 6350) have them: none longer than 75 bytes, each ended as on the wire. */
export function contentLines(lines: string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as the value of a line: what would end the value or the line is escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n|\r/g, String.raw`\n`);
}

/** A line cut into pieces of at most 75 bytes, each further one behind a space; no letter is cut. */
function folded(line: string): string {
  const pieces = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      pieces.push('');
      bytes = 1;
    }
    pieces[pieces.length - 1] += letter;
    bytes += size;
  }
  return pieces.join('\r\n ');
}
