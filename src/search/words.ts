import type { Catalogue } from './catalogue.ts';
import { wordsIn, type IndexedWord } from './chunks.ts';
import { stemOf } from './endings.ts';
import type { Query } from './query.ts';
import { mayGoOn, meantBy, type TypedWord } from './vocabulary.ts';

/**
 * Loads the words of the index that the words of a query stand for.
 * @param chunksFor the names of the chunks in which a word may stand
 * @returns for each typed word the words that it means; none for a word that means nothing in this index
 * @throws when a chunk cannot be loaded
 */
export async function loadWords(
  catalogue: Catalogue,
  query: Query,
  chunksFor: (word: string) => string[],
): Promise<Map<string, IndexedWord[]>> {
  const names = new Set(query.words.flatMap(chunksFor));
  const addFrom = (start: string) => {
    for (const { from, name } of catalogue.chunks) if (from.startsWith(start)) names.add(name);
  };
  if (catalogue.lang === 'en') {
    for (const stem of query.words.map(stemOf)) {
      for (const name of chunksFor(stem)) names.add(name);
      addFrom(stem);
    }
  }
  const typed = query.words.map((word, index): TypedWord => {
    const last = index === query.words.length - 1 && !query.exact;
    return { word, spelled: query.spelled[index] ?? '', last };
  });
  let words = await wordsOf(catalogue, names);
  for (const one of typed.filter((each) =>
    mayGoOn(each, meantBy({ ...each, last: false }, words, catalogue.lang)),
  )) {
    addFrom(one.word);
    words = await wordsOf(catalogue, names);
  }
  const meant = typed.map((one) => [one.word, meantBy(one, words, catalogue.lang)] as const);
  return new Map(meant.filter(([, list]) => list.length));
}

async function wordsOf({ file }: Catalogue, names: Set<string>): Promise<Map<string, IndexedWord>> {
  const chunks = await Promise.all([...names].map((name) => file(`index/${name}.pf_index`)));
  return new Map(chunks.flatMap(wordsIn).map((word) => [word.word, word]));
}
