import { parse } from 'csv-parse/sync';
import { unguarded } from '../../src/csv.ts';

/** Reads a CSV file as a stranger would: with a reader of their own, the apostrophe before a guarded cell taken off. */
export function readCsv(bytes: Buffer): Record<string, string>[] {
  return rawCsv(bytes).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
  );
}

/** The rows of a CSV file with its cells as they stand in it. */
export function rawCsv(bytes: Buffer): Record<string, string>[] {
  return parse(bytes, { bom: true, columns: true, relax_column_count: false });
}
