import type { Found } from '../quick-search/find.ts';
import type { Names } from '../quick-search/names.ts';
import { markedWords } from './excerpt.ts';
import type { Query } from './query.ts';
import type { Result } from './result.ts';

/** How well a name must fit, and how many names stand before all other results. */
const least = 0.65;
const most = 3;

/** The pages whose own name was typed, best first. */
export function namedPages({ hits, meant }: Found, { labels }: Names, query: Query): Result[] {
  if (meant !== undefined) return [];
  const named = hits.filter(({ exact, score, thing }) => {
    return exact && score >= least && thing.kind !== 'places' && !thing.paths[0]?.includes('#');
  });
  return named.slice(0, most).map(({ thing: { kind, names, paths, place } }) => ({
    path: paths[0] ?? '',
    title: markedWords(names[0] ?? '', query),
    page: [labels[kind], place].filter(Boolean).join(' · '),
    excerpt: [],
    marks: [],
    filters: {},
  }));
}
