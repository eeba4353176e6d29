import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill } from '../i18n/format.ts';
import { inEach, languages, type Lang, type Localized } from '../i18n/languages.ts';
import { hasPages, proseSections, type PageRef } from '../routes.ts';
import {
  listSections,
  shortCollections,
  shortIdOf,
  type ShortCollection,
  type ShortKind,
} from '../short-routes.ts';
import type { EntryOf } from '../schemas/site.ts';
import { properName } from './proper-name.ts';
import { entryOf, type Site } from './site.ts';

/** The longest text that is shown whole, in letters: a title, and the words of a misprint. */
const room = { title: 90, words: 30 };

/** An entry as its short address tells of it: enough to know it and to choose a language. */
export interface ShortEntry {
  /** Last part of the short address. */
  shortId: string;
  collection: ShortKind;
  id: string;
  name: Localized;
  kind: Localized;
  /** The locality of the entry, or the province of a locality; undefined for what belongs to none. */
  place: Localized | undefined;
  page: PageRef;
  /** The id of its place on the page; undefined where the page is its own. */
  fragment: string | undefined;
}

/** Every entry that has a short address, in the order of its collections, and every page of prose. */
export function shortEntries(site: Site): ShortEntry[] {
  const entries = shortCollections.flatMap((collection) =>
    site.entries[collection].map((entry: EntryOf<ShortCollection>) => ({
      shortId: shortIdOf(collection, entry.id),
      collection,
      id: entry.id,
      name: 'name' in entry ? entry.name : misprintName(site, entry),
      kind: inEach((lang) => kindOf(collection, entry, lang)),
      place: placeOf(site, entry),
      ...whereabouts(collection, entry),
    })),
  );
  const pages = proseSections.map((section) => ({
    shortId: shortIdOf('pages', section),
    collection: 'pages' as const,
    id: section,
    name: inEach((lang) => dictionaryOf(lang).sections[section]),
    kind: inEach((lang) => dictionaryOf(lang).short.kinds.pages),
    place: undefined,
    page: { section },
    fragment: undefined,
  }));
  return [...entries, ...pages];
}

/** The title of the page at a short address: the names in every language as far as there is room. */
export function shortTitle({ name }: ShortEntry): string {
  const both = languages.map((lang) => name[lang]).join(' – ');
  return both.length <= room.title ? both : shortened(name.vi, room.title);
}

/** A misprint has no name: where it stands, the words as printed and the right reading, as far as there is room. */
function misprintName(site: Site, { plan, line, printed, reading }: EntryOf<'errata'>): Localized {
  const { locality } = entryOf(site, 'plans', plan);
  const parts = {
    place: properName(entryOf(site, 'localities', locality).name.vi),
    line,
    printed: shortened(printed, room.words),
    reading: shortened(reading ?? '', room.words),
  };
  return inEach((lang) => {
    const { misprint, misprintOpen } = dictionaryOf(lang).short;
    return fill(reading ? misprint : misprintOpen, parts);
  });
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
  const belonging = 'plan' in entry ? entryOf(site, 'plans', entry.plan) : entry;
  return 'locality' in belonging ? entryOf(site, 'localities', belonging.locality).name : undefined;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
