import { isBlank, type SeedLine } from './lines.ts';

/**
 * The lines of the table that begins at `start`, or none. A table begins with a header of three or more filled cells
 * and a second line of as many cells; blank lines inside it are dropped with the page breaks that made them.
 */
export function tableAt(lines: SeedLine[], start: number): SeedLine[] {
  const header = lines[start]!;
  if (!isHeader(header.raw)) return [];
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (!line.raw.includes('\t')) break;
    end = at + 1;
  }
  const table = lines.slice(start, end);
  const second = table.slice(1).find((line) => !isBlank(line));
  return second && width(second.raw) === width(header.raw) ? table : [];
}

function isHeader(raw: string): boolean {
  const cells = raw.split('\t');
  return cells.length >= 3 && cells.every((cell) => cell.trim() !== '');
}

function width(raw: string): number {
  return raw.split('\t').length;
}
