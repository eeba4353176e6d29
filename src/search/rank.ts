import type { Catalogue } from './catalogue.ts';
import { kindOf } from './page-name.ts';
import type { Stand, Standing } from './postings.ts';
import type { Query } from './query.ts';
import type { Found } from './wasm.ts';

/** A page found. */
export interface Hit {
  /** What was asked when it was found. */
  query: Query;
  /** The name of the page in the index. */
  page: string;
  score: number;
  /** How many words stand side by side on it, in the order of the query. */
  run: number;
  places: Place[];
}

/** A place of a word on a page. */
export interface Place {
  /** How many words stand before it. */
  at: number;
  /** Whether the page says that its text there is less important. */
  minor: boolean;
}

/** What a page gains when all words stand side by side: in its text or title, in any spelling and as typed. */
const gains = { text: 2, textAsTyped: 3, title: 5, titleAsTyped: 5 };

/** How much a page is worth by its kind: what investors look for before the lists and passages that name it. */
const worthOf: { [kind: string]: number } = {
  clusters: 1.4,
  localities: 1.5,
  sectors: 1.2,
  lists: 0.6,
  pages: 0.6,
  'lists-part': 0.6,
  'plans-part': 0.6,
};

/**
 * Puts the best pages first; equal ones in the order of the index. When the query was typed with marks, pages that hold
 * its words spelled so come before all others.
 */
export function rank(
  query: Query,
  found: Found,
  stands: Map<number, Stand>,
  { pages }: Pick<Catalogue, 'pages'>,
): Hit[] {
  const marked = query.words.join() !== query.spelled.join();
  const numbers = new Map(pages.map((page, number) => [page, number]));
  const hits = found.results.map(({ p: page, s, l }) => {
    const number = numbers.get(page) ?? 0;
    const { gain, run, runAsTyped, exact } = nearness(stands.get(number));
    const score = s * (worthOf[kindOf(page)] ?? 1) * gain;
    return {
      query,
      page,
      number,
      run: query.exact && marked ? runAsTyped : run,
      exact: marked && exact,
      score,
      places: l.map((place) => ({ at: place.l, minor: place.w < 24 })).toSorted((a, b) => a.at - b.at),
    };
  });
  const least = query.exact ? query.words.length : leastRun(Math.max(0, ...hits.map(({ run }) => run)));
  return hits
    .filter(({ run }) => run >= least)
    .toSorted((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || a.number - b.number);
}

/**
 * How many words must stand side by side on a page where some page has a longer run of them: else it is a chance find,
 * since most Vietnamese words are written as two.
 */
function leastRun(longest: number): number {
  return Math.max(Math.min(2, longest), longest / 2);
}

/** What a page gains by words that stand side by side, how many of them do, and whether all are there as typed. */
function nearness(stand: Stand | undefined): {
  gain: number;
  run: number;
  runAsTyped: number;
  exact: boolean;
} {
  if (!stand) return { gain: 1, run: 0, runAsTyped: 0, exact: false };
  const { length } = stand.any;
  const runs = {
    text: longestRun(stand.any, 'text'),
    textAsTyped: longestRun(stand.asTyped, 'text'),
    title: longestRun(stand.any, 'title'),
    titleAsTyped: longestRun(stand.asTyped, 'title'),
  };
  const together = (run: number) => (length > 1 ? Math.max(0, run - 1) / (length - 1) : run);
  const inTitle = (run: number, standings: Standing[]) =>
    ((standings.filter(({ title }) => title.size).length / length) ** 2 * (1 + together(run))) / 2;
  const gain =
    1 +
    gains.text * together(runs.text) +
    gains.textAsTyped * together(runs.textAsTyped) +
    gains.title * inTitle(runs.title, stand.any) +
    gains.titleAsTyped * inTitle(runs.titleAsTyped, stand.asTyped);
  return {
    gain,
    run: Math.max(runs.text, runs.title),
    runAsTyped: Math.max(runs.textAsTyped, runs.titleAsTyped),
    exact: stand.asTyped.every(({ text, title }) => text.size + title.size > 0),
  };
}

/** How many words, in the order of the query, follow one another at most. */
function longestRun(standings: Standing[], where: keyof Standing): number {
  let longest = 0;
  for (const [index, standing] of standings.entries()) {
    for (const start of standing[where]) {
      let run = 1;
      while (standings[index + run]?.[where].has(start + run)) run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
