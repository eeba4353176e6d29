import type { Lang } from '../i18n/languages.ts';
import { plain } from '../search/fold.ts';
import type { SynonymGroups } from './synonym-groups.ts';

/** What can be found by its name. */
export const nameKinds = [
  'clusters',
  'localities',
  'sectors',
  'incentives',
  'projects',
  'villages',
  'plans',
  'pages',
  'places',
  'agencies',
  'glossary',
  'laws',
] as const;

/** A kind of thing that can be found by its name. */
export type NameKind = (typeof nameKinds)[number];

/**
 * The names of the site as they are sent. Names, addresses and places stand once for each language, in the order of
 * `langs`; the first is the language of the reader.
 */
export interface NameFile {
  langs: Lang[];
  /** The label of each kind. */
  labels: Record<NameKind, string>;
  /** In each language the beginning of the addresses of each kind, below the path of the site: `/vi/co-quan/#`. */
  paths: Record<NameKind, string>[];
  places: PlaceRow[];
  names: Record<Exclude<NameKind, 'places'>, NameRow[]>;
  synonyms: SynonymGroups;
}

/** What readers write, without marks and in small letters, and the words of this site for it. */
export type Synonyms = Record<string, string>;

/** A unit: its name in the plan and its name today, each in every language; the locality that it is part of, or −1. */
export type PlaceRow = [then: string[], now: string[], locality: number];

/** A thing: its names, its addresses, the numbers of its places; other names in each language, where there are any. */
export type NameRow = [names: string[], addresses: Address[], places: number[], others?: string[][]];

/** The rest of an address: a text, 0 for the same as in the first language, 1 for the words of the name. */
export type Address = string | 0 | 1;

/** The words of a name as they stand in an address: `Cụm công nghiệp Tứ Hạ` gives `cum-cong-nghiep-tu-ha`. */
export function addressOf(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
