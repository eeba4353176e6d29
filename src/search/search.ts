import type { Catalogue } from './catalogue.ts';
import { chunkOf, type IndexedWord } from './chunks.ts';
import { standsOf } from './postings.ts';
import { withWords, type Query } from './query.ts';
import { rank, type Hit } from './rank.ts';
import { isGuess, sharedStart } from './vocabulary.ts';
import { startEngine } from './wasm.ts';
import { loadWords, type Meant } from './words.ts';

/** The filters that are set: the name of each with the value chosen. */
export type Filters = Record<string, string>;

/** What was found. */
export interface Answer {
  hits: Hit[];
  /** How many pages would be found without the filters. */
  unfiltered: number;
  /** Whether these pages hold only some of the words. */
  near: boolean;
  /** Whether a word stands nowhere and a shorter one was taken for it: `thang` for `thangg`. */
  guessed?: boolean;
}

const nothing: Answer = { hits: [], unfiltered: 0, near: false };

/**
 * Searches an index. An empty query lists the pages that fit the filters.
 * @throws when a file of the index cannot be loaded
 */
export async function search(catalogue: Catalogue, query: Query, filters: Filters): Promise<Answer> {
  const ask = await asker(catalogue, query, filters);
  const answer = ask(query);
  if (answer.near || query.exact || query.words.length < 2 || longestRun(answer) === query.words.length)
    return answer;
  // The words stand nowhere side by side, so perhaps the last one is not typed to its end.
  const other = (await asker(catalogue, query, filters, true))(query);
  return !other.near && longestRun(other) > longestRun(answer) ? other : answer;
}

/** Loads what a search needs, and gives the search itself. */
async function asker(catalogue: Catalogue, query: Query, filters: Filters, unfinished = false) {
  const engine = await startEngine(catalogue.engine, catalogue.meta);
  const listing = query.text === '';
  const wanted = listing ? { ...filters, none: { part: 'yes' } } : filters;
  const [meant] = await Promise.all([
    loadWords(catalogue, query, engine.chunksFor, unfinished),
    ...engine
      .filterChunksFor(wanted)
      .map(async (name) => engine.addFilter(await catalogue.file(`filter/${name}.pf_filter`))),
  ]);
  engine.addWords(chunkOf(inOrder([...meant.values()].flat())));

  const hitsOf = (asked: Query, set: object): Hit[] => {
    const words = asked.words.map((word) => meant.get(word) ?? []);
    const found = engine.search(
      words.map((list) => sharedStart(list.map(({ word }) => word))).join(' '),
      set,
    );
    return rank(asked, found, standsOf(asked, words, catalogue.titleField), catalogue);
  };
  const answerTo = (asked: Query): Answer => {
    const hits = hitsOf(asked, wanted);
    const unfiltered = hits.length || listing ? hits.length : hitsOf(asked, {}).length;
    const guessed = asked.words.some((word) => isGuess(word, meant.get(word) ?? []));
    return { hits, unfiltered, near: asked !== query, ...(guessed && { guessed }) };
  };
  return (asked: Query): Answer => (listing ? answerTo(asked) : best(asked, meant, answerTo));
}

/** The answer to a query; where there is none, the best answer to a part of it. */
function best(query: Query, meant: Meant, answerTo: (query: Query) => Answer): Answer {
  const known = withWords(query, (word) => meant.has(word));
  if (!known.words.length) return nothing;
  const answer = answerTo(known.words.length < query.words.length ? known : query);
  if (answer.unfiltered) return answer;
  const tries = query.exact
    ? [{ ...known, exact: false }]
    : known.words.map((_, left) => withWords(known, (_word, index) => index !== left));
  const answers = tries.filter(({ words }) => words.length).map(answerTo);
  return answers.toSorted((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))[0] ?? nothing;
}

function longestRun({ hits }: Answer): number {
  return Math.max(0, ...hits.map(({ run }) => run));
}

/** The words of a chunk stand in the order of the alphabet, each once. */
function inOrder(words: IndexedWord[]): IndexedWord[] {
  const byWord = new Map(words.map((word) => [word.word, word]));
  return [...byWord.values()].toSorted((a, b) => (a.word < b.word ? -1 : 1));
}
