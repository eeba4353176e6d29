import type { Synonyms } from '../quick-search/name-file.ts';
import { writtenOut } from '../quick-search/synonyms.ts';
import type { Catalogue } from './catalogue.ts';
import { unfold } from './fold.ts';
import { readQuery, type Query } from './query.ts';
import { search, type Answer, type Filters } from './search.ts';

/**
 * Searches a query as it stands and in the words of this site: `ccn` as `cụm công nghiệp`, `may mặc` as `dệt may`.
 * @throws when a file of the index cannot be loaded
 */
export async function searchInOurWords(
  catalogue: Catalogue,
  query: Query,
  filters: Filters,
  synonyms: Synonyms,
): Promise<Answer> {
  const answer = await search(catalogue, query, filters);
  const ours = query.exact ? undefined : writtenOut(query.spelled, synonyms)[1];
  if (!ours) return answer;
  const first = await search(catalogue, readQuery(unfold(ours.join(' '))), filters);
  if (first.near || !first.hits.length || (standsTogether(answer) && !standsTogether(first))) return answer;
  const found = new Set(first.hits.map(({ page }) => page));
  const others = answer.near ? [] : answer.hits.filter(({ page }) => !found.has(page));
  return {
    ...first,
    hits: [...first.hits, ...others],
    unfiltered: Math.max(first.unfiltered, answer.unfiltered),
  };
}

/** Whether some page has all the words side by side. */
export function standsTogether({ hits }: Answer): boolean {
  return hits.some(({ run, query }) => run === query.words.length);
}
