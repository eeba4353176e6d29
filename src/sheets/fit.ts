import type { Sheet, SheetRow } from './sheet.ts';

/** A sheet as it is tried on paper: what it says, and the size of its letters in points. */
export interface Fitting {
  sheet: Sheet;
  size: number;
}

/** The most pages of a sheet. */
export const mostPages = 2;

/** The sizes of letters, the largest first; smaller letters would not be read. */
export const sizes = [9.2, 8.6, 8, 7.5];

/**
 * How a sheet is tried until it fits, in this order: whole in each size, then in the smallest without the rows that it
 * can spare, one more left out each time. A row at the end names what is left out, for it stands on the page.
 */
export function* fittings(sheet: Sheet): Generator<Fitting> {
  for (const size of sizes) yield { sheet, size };
  const spare = sheet.rows
    .filter((row) => row.spare !== undefined)
    .toSorted((a, b) => (a.spare ?? 0) - (b.spare ?? 0));
  for (let count = 1; count <= spare.length; count += 1) {
    yield { sheet: without(sheet, spare.slice(0, count)), size: sizes.at(-1)! };
  }
}

function without(sheet: Sheet, left: SheetRow[]): Sheet {
  const rows = sheet.rows.filter((row) => !left.includes(row));
  const names = sheet.rows.filter((row) => left.includes(row)).map(({ name }) => name);
  const elsewhere = { name: sheet.elsewhere, items: [{ text: names.join('; '), marks: [] }] };
  return { ...sheet, rows: [...rows, elsewhere] };
}
