import type { CollectionName } from '../schemas/collections.ts';
import type { Issue } from '../schemas/site.ts';
import { type AnyEntry, type CheckedSite, entriesOf } from './checked-site.ts';
import { fieldPath } from './field-path.ts';
import { objectsIn } from './walk.ts';

/** No English text uses a variant that a term of the glossary avoids; titles of sources and search names are left alone. */
export function avoidedTerm(site: CheckedSite): Issue[] {
  const avoided = site.entries.terms.flatMap(({ avoid, name }) =>
    avoid.map((variant) => ({ variant, pattern: wholeWords(variant), term: name.en })),
  );
  return entriesOf(site).flatMap(({ collection, entry }) =>
    englishTexts(collection, entry).flatMap(({ field, text }) =>
      avoided
        .filter(({ pattern }) => pattern.test(text))
        .map(({ variant, term }) => ({
          file: entry.file,
          field,
          problem: `The English text says “${variant}”, which this site does not use.`,
          fix: `Write “${term}”, the term of the glossary.`,
        })),
    ),
  );
}

/** Whole words in any case, the last of them also in the plural. */
function wholeWords(variant: string): RegExp {
  const words = variant.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\d-])${words}(?:e?s)?(?![\\p{L}\\d-])`, 'iu');
}

function englishTexts(collection: CollectionName, entry: AnyEntry): { field: string; text: string }[] {
  if (collection === 'sources') return [];
  return objectsIn(entry).flatMap(({ path, value: { en } }) =>
    typeof en === 'string' && !unreadKeys.includes(String(path[0]))
      ? [{ field: fieldPath([...path, 'en']), text: en }]
      : [],
  );
}

/** Keys whose English text is not read as prose: the address, and the names that people search for. */
const unreadKeys = ['address', 'aliases'];
