import { isBlank, plainText, type SeedLine } from './lines.ts';

/** One row of a table, with the parts that a page break tore apart put back into their cells. */
export interface TableRow {
  kind: 'row' | 'section-row' | 'header-row';
  line: number;
  endLine: number;
  columns: string[];
  cells: string[];
}

/** The rows of a table. A row whose first cell is empty goes on with the row above it. */
export function rowsOf(lines: SeedLine[]): TableRow[] {
  const rows: TableRow[] = [];
  const columns = cellsOf(lines[0]!.raw);
  for (const line of lines) {
    if (isBlank(line)) continue;
    const cells = fit(cellsOf(line.raw), columns.length);
    const above = rows.at(-1);
    if (above?.kind === 'row' && cells[0] === '') goOn(above, cells, line.number);
    else rows.push({ kind: kindOf(cells, above), line: line.number, endLine: line.number, columns, cells });
  }
  return rows;
}

/** The cells of a row as one text, ` | ` between them; empty cells at its end are left out. */
export function rowText(cells: string[]): string {
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells.slice(0, filled).join(' | ');
}

function kindOf(cells: string[], above: TableRow | undefined): TableRow['kind'] {
  if (!above) return 'header-row';
  return cells[0] !== '' && cells.slice(1).every((cell) => cell === '') ? 'section-row' : 'row';
}

function goOn(row: TableRow, cells: string[], line: number): void {
  row.cells = row.cells.map((cell, index) => [cell, cells[index] ?? ''].filter(Boolean).join(' '));
  row.endLine = line;
}

function cellsOf(raw: string): string[] {
  return raw.split('\t').map(plainText);
}

/** One cell for each column; what is left over belongs to the last column. */
function fit(cells: string[], columns: number): string[] {
  const kept = cells.slice(0, columns - 1);
  const last = cells
    .slice(columns - 1)
    .filter(Boolean)
    .join(' ');
  while (kept.length < columns - 1) kept.push('');
  return [...kept, last];
}
