import { ofLocality } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import type { EntryOf } from '../schemas/site.ts';

/** The localities with at least two sites, each of which has a page that compares all of them. */
export function comparedLocalities(site: Site): EntryOf<'localities'>[] {
  return site.entries.localities.filter(({ id }) => ofLocality(site, 'clusters', id).length > 1);
}
