import type { Filters } from './search.ts';

/** The filters of the search, by their name in the address and in the index. */
export const filterNames = ['kind', 'locality', 'sector', 'stage'] as const;

/** A filter of the search. */
export type FilterName = (typeof filterNames)[number];

/** What is searched, as it stands in the address of the page. */
export interface Asked {
  q: string;
  filters: Filters;
}

/** Reads what is asked from the query of an address: `?q=dien+tu&kind=clusters`. */
export function readAddress(query: string): Asked {
  const values = new URLSearchParams(query);
  const chosen = filterNames.flatMap((name) => {
    const value = values.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { q: values.get('q') ?? '', filters: Object.fromEntries(chosen) };
}

/** The query of the address for what is asked; empty when nothing is. */
export function writeAddress({ q, filters }: Asked): string {
  const values = new URLSearchParams();
  if (q.trim()) values.set('q', q.normalize('NFC').trim());
  for (const name of filterNames) if (filters[name]) values.set(name, filters[name]);
  const query = values.toString();
  return query && `?${query}`;
}
