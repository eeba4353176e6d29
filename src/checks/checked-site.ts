import type { Lang } from '../i18n/languages.ts';
import type { PassageIndex } from '../passages/passage-index.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Entries, EntryOf, Issue, Seed } from '../schemas/site.ts';

/** A page of prose: the file that holds it in one language. */
export interface PageFile {
  /** Path from the project's root. */
  path: string;
  lang: Lang;
  /** File name without its ending; the same in each language. */
  name: string;
  title: string;
  description: string;
}

/** All that the checks look at. */
export interface CheckedSite {
  entries: Entries;
  /** Paths of the files left out for faults of their own; they are not reported again as absent. */
  leftOut: string[];
  seeds: Seed[];
  passages: PassageIndex;
  pages: PageFile[];
}

/** One rule that must hold across the site; each fault it finds is one issue. */
export type Check = (site: CheckedSite) => Issue[];

/** An entry of any collection. */
export type AnyEntry = EntryOf<CollectionName>;

/** An entry with the name of the collection it stands in. */
export interface PlacedEntry {
  collection: CollectionName;
  entry: AnyEntry;
}

/** Every entry of the site, collection by collection. */
export function entriesOf({ entries }: Pick<CheckedSite, 'entries'>): PlacedEntry[] {
  const names = Object.keys(entries) as CollectionName[];
  return names.flatMap((collection) => entries[collection].map((entry: AnyEntry) => ({ collection, entry })));
}
