import type { Localized } from '../i18n/languages.ts';
import { hasPages, type PageRef, type Section } from '../routes.ts';
import { listSections } from '../short-routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { entryOf, type Site } from './site.ts';

/** Where an entry is shown: a page of its own, or its place on the page of its collection. */
export interface EntryPage {
  page: PageRef;
  fragment?: string;
}

/** Where an entry is shown; undefined for sources, which have no place of their own. */
export function entryPage(
  site: Site,
  collection: CollectionName,
  entry: { id: string; address?: Localized },
): EntryPage | undefined {
  if (hasPages(collection)) return { page: { section: collection, address: entry.address } };
  if (collection === 'translations')
    return { page: { section: 'plans', address: entryOf(site, 'plans', entry.id).address } };
  const section = holding[collection];
  return section && { page: { section }, fragment: entry.id };
}

/** The sections whose one page holds all entries of a collection, each under its id. */
const holding: Partial<Record<CollectionName, Section>> = listSections;
