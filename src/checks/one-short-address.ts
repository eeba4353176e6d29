import { shortBeginnings, shortPathOf, type ShortCollection } from '../short-routes.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, type PlacedEntry, entriesOf } from './checked-site.ts';
import { repeated } from './repeated.ts';

/** No two entries of the site have one short address. */
export function oneShortAddress(site: CheckedSite): Issue[] {
  return repeated(entriesOf(site), shortAddressOf).map(({ item, first }) => ({
    file: item.entry.file,
    field: 'file name',
    problem: `The short address ${shortAddressOf(item)} is also that of ${first.entry.file}.`,
    fix: 'Give the newer of the two another file name: a short address is printed on paper and must lead to one entry.',
  }));
}

function shortAddressOf({ collection, entry }: PlacedEntry): string | undefined {
  return collection in shortBeginnings ? shortPathOf(collection as ShortCollection, entry.id) : undefined;
}
