import type { Catalogue } from './catalogue.ts';
import { plain } from './fold.ts';
import { readQuery, type Query } from './query.ts';
import { search, type Answer, type Filters } from './search.ts';

/** What abbreviations stand for: `CCN` for `cụm công nghiệp`. */
export type Abbreviations = { [abbreviation: string]: string };

/**
 * Searches a query as it stands and with its abbreviations written out.
 * @throws when a file of the index cannot be loaded
 */
export async function searchWrittenOut(
  catalogue: Catalogue,
  query: Query,
  filters: Filters,
  abbreviations: Abbreviations,
): Promise<Answer> {
  const full = readQuery(writtenOut(query.text, abbreviations));
  const answer = await search(catalogue, query, filters);
  if (full.text === query.text) return answer;
  const first = await search(catalogue, full, filters);
  if (first.near || !first.hits.length) return answer;
  const found = new Set(first.hits.map(({ page }) => page));
  const others = answer.near ? [] : answer.hits.filter(({ page }) => !found.has(page));
  return {
    ...first,
    hits: [...first.hits, ...others],
    unfiltered: Math.max(first.unfiltered, answer.unfiltered),
  };
}

/** A text in which the words that are abbreviations are written out. */
function writtenOut(text: string, abbreviations: Abbreviations): string {
  const known = new Map(Object.entries(abbreviations).map(([short, long]) => [plain(short), long]));
  return text
    .split(/\s+/u)
    .map((word) => known.get(plain(word)) ?? word)
    .join(' ');
}
