import type { Catalogue } from './catalogue.ts';
import { chunkOf, wordsIn } from './chunks.ts';
import { withWords, type Query } from './query.ts';
import { rank, type Hit } from './rank.ts';
import { meantBy } from './vocabulary.ts';
import { startEngine, type Engine, type Found } from './wasm.ts';

/** The filters that are set: the name of each with the value chosen. */
export type Filters = Record<string, string>;

/** What was found. */
export interface Answer {
  hits: Hit[];
  /** How many pages would be found without the filters. */
  unfiltered: number;
  /** Whether these pages hold only some of the words. */
  near: boolean;
}

const nothing: Answer = { hits: [], unfiltered: 0, near: false };

/**
 * Searches an index. A query without words lists the pages that fit the filters.
 * @throws when a file of the index cannot be loaded
 */
export async function search(catalogue: Catalogue, query: Query, filters: Filters): Promise<Answer> {
  const engine = await startEngine(catalogue.engine, catalogue.meta);
  const listing = query.words.length === 0;
  const wanted = listing ? { ...filters, none: { part: 'yes' } } : filters;
  const [known] = await Promise.all([
    listing ? query : loadWords(catalogue, engine, query),
    ...engine.filterChunksFor(wanted).map(async (name) => engine.addFilter(await catalogue.file(`filter/${name}.pf_filter`))),
  ]);
  const ask = (asked: Query): Answer => {
    const texts = { words: asked.words.join(' '), spelled: asked.spelled.join(' '), filters: wanted };
    const found = engine.search({ ...texts, phrase: false, marks: false });
    const phrase = engine.search({ ...texts, phrase: true, marks: texts.words !== texts.spelled || !asked.exact });
    const hits = rank(asked.exact ? only(phrase, found) : found, phrase, asked.words.length, catalogue.pages);
    return { hits, unfiltered: (asked.exact ? phrase : found).unfiltered_total, near: asked !== query };
  };
  if (listing) return ask(query);
  if (!known.words.length) return nothing;
  const answer = ask(known);
  return answer.unfiltered ? answer : nearest(known, ask);
}

/**
 * Loads the words that are meant by the typed ones, and only these, into the engine.
 * @returns the query, or the query without the words that mean nothing in this index
 */
async function loadWords(catalogue: Catalogue, engine: Engine, query: Query): Promise<Query> {
  const last = query.words.at(-1) ?? '';
  const names = new Set(query.words.flatMap((word) => engine.chunksFor(word)));
  if (last.length > 1) for (const chunk of catalogue.chunks) if (chunk.from.startsWith(last)) names.add(chunk.name);
  const loaded = await Promise.all([...names].map((name) => catalogue.file(`index/${name}.pf_index`)));
  const words = loaded.flatMap(wordsIn);
  const sizes = new Map(words.map(({ word, bytes }) => [word, bytes.length]));
  const meant = query.words.map((word) => meantBy(word, sizes, { last: word === last && !query.exact, stems: catalogue.stems }));
  const wanted = new Set(meant.flat());
  engine.addWords(chunkOf(words.filter(({ word }) => wanted.has(word))));
  return meant.every((list) => list.length) ? query : withWords(query, (_, index) => !!meant[index]?.length);
}

/** The pages that hold the phrase, with the scores that their words have by themselves. */
function only(phrase: Found, words: Found): Found {
  const scores = new Map(words.results.map(({ p, s }) => [p, s]));
  return { ...phrase, results: phrase.results.map((result) => ({ ...result, s: scores.get(result.p) ?? 0 })) };
}

/** Leaves out one word, each in turn, or the quotation marks, and takes what is found best. */
function nearest(query: Query, ask: (query: Query) => Answer): Answer {
  const tries = query.exact
    ? [withWords(query, () => true)]
    : query.words.map((_, left) => withWords(query, (_word, index) => index !== left));
  const answers = tries.filter(({ words }) => words.length).map(ask);
  return answers.toSorted((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))[0] ?? nothing;
}
