import type { Catalogue } from './catalogue.ts';
import { wordsIn, type IndexedWord } from './chunks.ts';
import { stemOf } from './endings.ts';
import type { Query } from './query.ts';
import { isBeginning, meantBy, type TypedWord } from './vocabulary.ts';

/** For each typed word the words of the index that it means; none for a word that means nothing in this index. */
export type Meant = Map<string, IndexedWord[]>;

/**
 * Loads the words of the index that the words of a query stand for.
 * @param chunksFor the names of the chunks in which a word may stand
 * @param unfinished whether the last word is read as the beginning of others in any case
 * @throws when a chunk cannot be loaded
 */
export async function loadWords(
  catalogue: Catalogue,
  query: Query,
  chunksFor: (word: string) => string[],
  unfinished = false,
): Promise<Meant> {
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
    return { word, spelled: query.spelled[index] ?? '', unfinished: false };
  });
  let words = await wordsOf(catalogue, names);
  const last = typed.at(-1);
  if (last && last.word.length > 1 && !query.exact) {
    last.unfinished = unfinished || isBeginning(last, meantBy(last, words, catalogue.lang));
    if (last.unfinished) addFrom(last.word);
    words = await wordsOf(catalogue, names);
  }
  const meant = typed.map((one) => [one.word, meantBy(one, words, catalogue.lang)] as const);
  return new Map(meant.filter(([, list]) => list.length));
}

async function wordsOf({ file }: Catalogue, names: Set<string>): Promise<Map<string, IndexedWord>> {
  const chunks = await Promise.all([...names].map((name) => file(`index/${name}.pf_index`)));
  return new Map(chunks.flatMap(wordsIn).map((word) => [word.word, word]));
}
