import { lowered, plain } from './fold.ts';

/** What a reader typed, as the index takes it. */
export interface Query {
  /** The words as typed, without white space at the ends; shown to the reader. */
  text: string;
  /** The words folded, in lower case, with their marks. */
  spelled: string[];
  /** The same words without marks, in the same order. */
  words: string[];
  /** Whether the words stand in quotation marks and are wanted side by side. */
  exact: boolean;
}

/** The longest query that is searched, in characters. */
export const queryLength = 120;

/** Reads what a reader typed: composed or decomposed, in any case, with or without marks. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC').slice(0, queryLength).trim();
  const exact = /^["“”«].+["“”»]$/.test(text);
  const spelled = wordsOf(lowered(text));
  // A single consonant at the end is the beginning of a word that says nothing yet.
  if (!exact && spelled.length > 1 && /^[bcdghklmnpqrstvxḏ]$/.test(spelled.at(-1) ?? '')) spelled.pop();
  return { text, spelled, words: spelled.map(plain), exact };
}

/** The query with only some of its words. */
export function withWords(query: Query, keep: (word: string, index: number) => boolean): Query {
  return {
    ...query,
    spelled: query.spelled.filter((_, index) => keep(query.words[index] ?? '', index)),
    words: query.words.filter(keep),
  };
}

/** Dashes and slashes divide words but not numbers (`CN-TTCN`, `1/500`); other marks are dropped, as in the index. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/(?<!\d)[\p{Pd}/]|[\p{Pd}/](?!\d)/gu, ' ')
    .replace(/[\p{S}\p{C}]/gu, ' ')
    .replace(/\p{P}/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
}
