import type { SearchTexts } from '../i18n/search-texts.ts';

const spoken = [
  'start',
  'searching',
  'foundOne',
  'foundMany',
  'listedOne',
  'listedMany',
  'none',
  'noneListed',
  'near',
  'failed',
  'more',
  'line',
  'withoutFilters',
] as const satisfies (keyof SearchTexts)[];

/** The texts that the page needs in the browser. */
export type SpokenTexts = Pick<SearchTexts, (typeof spoken)[number]>;

/** The texts that the page needs in the browser, out of all. */
export function spokenTexts(texts: SearchTexts): SpokenTexts {
  return Object.fromEntries(spoken.map((key) => [key, texts[key]])) as SpokenTexts;
}

/** What the status line tells of an answer. */
export interface Told {
  /** The query as typed; empty when only filters are set. */
  query: string;
  /** How many pages were found. */
  count: number;
  /** Whether they hold only some of the words. */
  near: boolean;
}

/** The sentence that tells how many pages were found. */
export function statusOf(texts: SpokenTexts, { query, count, near }: Told, lang: string): string {
  const values = { query, count: count.toLocaleString(lang) };
  if (!query)
    return filled(count ? (count === 1 ? texts.listedOne : texts.listedMany) : texts.noneListed, values);
  if (!count) return filled(texts.none, values);
  if (near) return filled(texts.near, values);
  return filled(count === 1 ? texts.foundOne : texts.foundMany, values);
}

/** A text with `{name}` replaced, once for each, so that what a reader typed is never read as a placeholder. */
export function filled(text: string, values: { [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
