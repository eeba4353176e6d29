import { nameQueries } from '../../tests/browser/quick-search-queries.ts';
import { nameFileOf } from '../../src/quick-search/names-of.ts';
import { readNames } from '../../src/quick-search/names.ts';
import { siteContent } from '../../tests/support/site.ts';
import { madeUpEntries, madeUpQueries } from './made-up.ts';
import { makeUpSearch } from './made-up-search.ts';
import { tiersOf, type Tier } from './tiers.ts';
import { openVisits } from './visits.ts';

/** Asks both tiers of a built site: its own names with the queries of the tests, then a thousand made-up entries. */
export async function bothTiers(site: string, thousand: string): Promise<Tier[]> {
  const content = siteContent();
  const today = nameQueries
    .filter(({ lang }) => lang === 'vi')
    .map(({ typed, first }) => ({ typed, meant: `/vi/${first}` }));
  const names = readNames(nameFileOf(content, 'vi')).things.length;
  const made = madeUpEntries();
  await makeUpSearch(site, thousand, content, made);
  return [
    ...(await asked(site, `today’s ${names}`, today)),
    ...(await asked(thousand, `${made.length.toLocaleString('en')} made up`, madeUpQueries(made))),
  ];
}

async function asked(folder: string, entries: string, queries: { typed: string; meant: string }[]) {
  const visits = await openVisits(folder);
  try {
    return await tiersOf(visits, entries, queries);
  } finally {
    await visits.close();
  }
}
