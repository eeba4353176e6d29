import { dictionaryOf } from '../i18n/dictionary.ts';
import { inEach, languages, type Lang, type Localized } from '../i18n/languages.ts';
import { hasPages, type PageRef } from '../routes.ts';
import { listSections, shortBeginnings, shortIdOf, type ShortCollection } from '../short-routes.ts';
import type { EntryOf } from '../schemas/site.ts';
import { entryOf, type Site } from './site.ts';

/** The longest title that is shown whole, in letters. */
const room = 90;

/** An entry as its short address tells of it: enough to know it and to choose a language. */
export interface ShortEntry {
  /** Last part of the short address. */
  shortId: string;
  collection: ShortCollection;
  id: string;
  name: Localized;
  kind: Localized;
  /** The locality of the entry, or the province of a locality; undefined for what belongs to none. */
  place: Localized | undefined;
  page: PageRef;
  /** The id of its place on the page; undefined where the page is its own. */
  fragment: string | undefined;
}

/** Every entry that has a short address, in the order of its collections. */
export function shortEntries(site: Site): ShortEntry[] {
  const collections = Object.keys(shortBeginnings) as ShortCollection[];
  return collections.flatMap((collection) =>
    site.entries[collection].map((entry: EntryOf<ShortCollection>) => ({
      shortId: shortIdOf(collection, entry.id),
      collection,
      id: entry.id,
      name: entry.name,
      kind: inEach((lang) => kindOf(collection, entry, lang)),
      place: placeOf(site, entry),
      ...whereabouts(collection, entry),
    })),
  );
}

/** The title of the page at a short address: the names in every language as far as there is room. */
export function shortTitle({ name }: ShortEntry): string {
  const wanted = [languages.map((lang) => name[lang]).join(' – '), name.vi];
  const words = name.vi.slice(0, room).split(' ').slice(0, -1).join(' ');
  return wanted.find((title) => title.length <= room) ?? `${words} …`;
}

function whereabouts(
  collection: ShortCollection,
  entry: EntryOf<ShortCollection>,
): Pick<ShortEntry, 'page' | 'fragment'> {
  return hasPages(collection)
    ? { page: { section: collection, address: (entry as EntryOf<'clusters'>).address }, fragment: undefined }
    : { page: { section: listSections[collection] }, fragment: entry.id };
}

function kindOf(collection: ShortCollection, entry: EntryOf<ShortCollection>, lang: Lang): string {
  const t = dictionaryOf(lang);
  if (collection === 'clusters') return t.kinds[(entry as EntryOf<'clusters'>).kind];
  if (collection === 'projects') return t.projectKinds[(entry as EntryOf<'projects'>).kind];
  return t.short.kinds[collection];
}

function placeOf(site: Site, entry: EntryOf<ShortCollection>): Localized | undefined {
  if ('province' in entry) return entry.province.now;
  return 'locality' in entry ? entryOf(site, 'localities', entry.locality).name : undefined;
}
