import type { EntryOf } from '../schemas/site.ts';
import { clusterSheet } from './cluster-sheet.ts';
import { factSheet, type SheetFile } from './fact-sheet.ts';
import type { SheetSection } from './frame.ts';
import { localitySheet } from './locality-sheet.ts';
import type { SheetContext } from './parts.ts';

/** The fact sheet of an entry as a file. */
export function sheetOf<Name extends SheetSection>(
  c: SheetContext,
  section: Name,
  entry: EntryOf<Name>,
): Promise<SheetFile> {
  return factSheet(`src/content/${section}/${entry.id}.yaml (${c.lang})`, contents[section](c, entry));
}

const contents: {
  [Name in SheetSection]: (c: SheetContext, entry: EntryOf<Name>) => ReturnType<typeof clusterSheet>;
} = { clusters: clusterSheet, localities: localitySheet };
