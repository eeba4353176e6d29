/** A table in Markdown, its columns padded so that it is read in a terminal too; all but the first stand right. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, ...[cell, ...rows.map((row) => row[column] ?? '')].map(lengthOf)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => padded(cell, column, widths)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function padded(cell: string, column: number, widths: number[]): string {
  const space = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
  return column === 0 ? cell + space : space + cell;
}

function lengthOf(text: string): number {
  return [...text].length;
}
