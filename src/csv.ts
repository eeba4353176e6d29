/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, lines that end with CR and LF, and no cell
 * that a spreadsheet would run as a formula; a number stays as it is, a negative one too.
 */
export function csvOf(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What a cell said before an apostrophe kept it from being run; a reader of the CSV does the same. */
export function unguarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** What a spreadsheet runs, with the apostrophes that such a text may already have before it. */
const running = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;
const number = /^-?\d+(\.\d+)?$/;

function cell(text: string): string {
  const safe = running.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
