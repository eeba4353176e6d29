import type { Localized } from '../i18n/languages.ts';
import type { Cite } from '../schemas/cite.ts';
import { type Path, isObject } from './field-path.ts';
import type { PlacedEntry } from './checked-site.ts';
import { citesIn, objectsIn } from './walk.ts';

/** A text in each language with the quotes that must prove its numbers. */
export interface Told {
  path: Path;
  text: Localized;
  quotes: string[];
  /** Whether the quotes stand beside the text or are all quotes of the entry. */
  proof: 'beside' | 'entry';
}

/**
 * The texts of an entry that tell what a plan says: statements and labels with the quotes beside them, and the name,
 * titles and description with all quotes of the entry. Texts in our own words are not among them.
 */
export function toldTexts({ collection, entry }: PlacedEntry): Told[] {
  const beside = objectsIn(entry).flatMap(({ path, value }) =>
    path.length === 0 ? [] : textsBesideQuotes(path, value),
  );
  if (ownWords.includes(collection)) return beside;
  const quotes = citesIn(entry).map(({ value }) => value.quote);
  const heads = headKeys.flatMap((key) =>
    localizedAt([key], (entry as Record<string, unknown>)[key], quotes, 'entry'),
  );
  return [...heads, ...beside];
}

/** Collections whose names and descriptions speak of what is known from elsewhere, with a source instead of a quote. */
const ownWords = ['sources', 'updates', 'errata', 'terms', 'agencies', 'conflicts'];

const headKeys = ['name', 'title', 'description', 'fullTitle'];

function textsBesideQuotes(path: Path, object: Record<string, unknown>): Told[] {
  const quotes = quotesOf(object);
  if (!quotes) return [];
  if (isLocalized(object)) return [{ path, text: object, quotes, proof: 'beside' }];
  return Object.entries(object).flatMap(([key, value]) =>
    localizedAt([...path, key], value, quotes, 'beside'),
  );
}

function quotesOf({ cites, cite }: Record<string, unknown>): string[] | undefined {
  if (Array.isArray(cites)) return (cites as Cite[]).map(({ quote }) => quote);
  return isObject(cite) ? [(cite as unknown as Cite).quote] : undefined;
}

function localizedAt(path: Path, value: unknown, quotes: string[], proof: Told['proof']): Told[] {
  return isObject(value) && isLocalized(value) ? [{ path, text: value, quotes, proof }] : [];
}

function isLocalized(object: object): object is Localized {
  return 'vi' in object && 'en' in object;
}
