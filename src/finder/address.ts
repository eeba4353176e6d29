import type { Asked } from './filter.ts';

/** What is asked, as typed: the words keep their marks. */
export type Typed = Omit<Asked, 'words'> & { text: string };

/** Reads what is asked from the query of an address; facets that the page does not have are left out. */
export function readAddress(query: string, facets: string[]): Typed {
  const values = new URLSearchParams(query);
  const set = facets.flatMap((name) => {
    const value = values.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { text: values.get('q') ?? '', facets: Object.fromEntries(set), order: values.get('order') ?? '' };
}

/** The query of the address that reproduces what is asked; empty when nothing is. */
export function writeAddress({ text, facets, order }: Typed): string {
  const values = new URLSearchParams();
  if (text.trim()) values.set('q', text.trim());
  for (const [name, value] of Object.entries(facets)) if (value) values.set(name, value);
  if (order) values.set('order', order);
  const query = values.toString();
  return query && `?${query}`;
}
