import type { Localized } from '../i18n/languages.ts';
import type { AnyEntry } from './facts-of.ts';
import type { Fact } from './fact.ts';

/** The record of an entry in a JSON file: its id, its pages, what its file holds, and what we work out from it. */
export type EntryRecord = Record<string, unknown> & { id: string };

/** The record of an entry; `derived` is left out where nothing is worked out. */
export function recordOf(entry: AnyEntry, pages: Localized | undefined, derived: Fact[]): EntryRecord {
  const { id, file: _, ...data } = entry;
  return {
    id,
    ...(pages && { pages }),
    ...data,
    ...(derived.length > 0 && { derived: derived.map(derivedRecord) }),
  };
}

function derivedRecord({ key, field, label, type, value, bound, unit, text, formula }: Fact) {
  return {
    key,
    field,
    label,
    value: type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value,
    ...(bound && { bound }),
    ...(unit && { unit }),
    text,
    formula,
  };
}
