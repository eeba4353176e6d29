import type { SeedLine } from './lines.ts';
import { open, sectionPath, type Outline } from './outline.ts';
import type { Opener, Passage } from './passage.ts';
import { rowsOf, rowText, type TableRow } from './table-rows.ts';

/** The passages of a table, one for each row; the sections it opens end with it. */
export function passagesOfTable(plan: string, lines: SeedLine[], outline: Outline): Passage[] {
  const before = { ...outline };
  const passages = rowsOf(lines).map((row) => passageOfRow(plan, row, outline));
  Object.assign(outline, before);
  return passages;
}

function passageOfRow(plan: string, row: TableRow, outline: Outline): Passage {
  if (row.kind === 'section-row') open(outline, sectionOpener(row), true);
  const headings = outline.open.filter((opener) => opener.line !== row.line);
  const number = row.kind === 'row' && /^\d+$/.test(row.cells[0]!) ? row.cells[0] : '';
  return {
    id: `${plan}/${row.line}`,
    plan,
    line: row.line,
    endLine: row.endLine,
    kind: row.kind,
    part: outline.part,
    text: rowText(row.cells),
    mark: '',
    headings,
    section: sectionPath(outline.open, number),
    columns: row.columns,
    cells: row.cells,
  };
}

function sectionOpener(row: TableRow): Opener {
  const text = row.cells[0]!;
  const label = /^(\p{Lu}|[IVX]+)\.\s/u.exec(text)?.[1] ?? '';
  return { line: row.line, level: 2, label, text };
}
