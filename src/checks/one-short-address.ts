import { languages } from '../i18n/languages.ts';
import { shortBeginnings, shortPathOf, type ShortCollection } from '../short-routes.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, type PlacedEntry, entriesOf } from './checked-site.ts';
import { repeated } from './repeated.ts';

/** No two entries of the site have one short address, nor an entry and a page of prose. */
export function oneShortAddress(site: CheckedSite): Issue[] {
  const pages = site.pages
    .filter(({ lang }) => lang === languages[0])
    .map(({ path, name }) => ({ file: path, address: shortPathOf('pages', name) }));
  const entries = entriesOf(site).map((placed) => ({
    file: placed.entry.file,
    address: shortAddressOf(placed),
  }));
  return repeated([...pages, ...entries], ({ address }) => address).map(({ item, first }) => ({
    file: item.file,
    field: 'file name',
    problem: `The short address ${item.address} is also that of ${first.file}.`,
    fix: 'Give the newer of the two another file name: a short address is printed on paper and must lead to one entry.',
  }));
}

function shortAddressOf({ collection, entry }: PlacedEntry): string | undefined {
  return collection in shortBeginnings ? shortPathOf(collection as ShortCollection, entry.id) : undefined;
}
