import type { IndexedWord } from './chunks.ts';
import { stemOf } from './endings.ts';
import { spellingsOf } from './postings.ts';

/** A word as it was typed: with its marks and without them. */
export interface TypedWord {
  spelled: string;
  word: string;
  /** Whether it may be the beginning of a word that is not typed to its end: `hop th`. */
  unfinished: boolean;
}

/**
 * The words of the index that a typed word stands for: the word itself, in English in all its forms; else, or when it is
 * unfinished, the words that begin with it; else those it runs over by a letter or so (`bangg`).
 */
export function meantBy(typed: TypedWord, words: Map<string, IndexedWord>, lang: string): IndexedWord[] {
  const all = [...words.values()];
  const own = all.filter(({ word }) =>
    lang === 'en' ? stemOf(word) === stemOf(typed.word) : word === typed.word,
  );
  if (own.length && !typed.unfinished) return own;
  const begun = all.filter(({ word }) => word.startsWith(typed.word));
  if (begun.length) return begun;
  const enough = Math.max(3, Math.ceil(typed.word.length * 0.75));
  return all.filter(({ word }) => word.length >= enough && typed.word.startsWith(word));
}

/** Whether a typed word can only be the beginning of one: it has no vowel, or stands nowhere with the marks typed. */
export function isBeginning({ spelled, word }: TypedWord, own: IndexedWord[]): boolean {
  if (!/[aeiouy\d]/.test(word)) return true;
  return spelled !== word && !own.some((indexed) => spellingsOf(indexed).includes(spelled));
}

/** Whether words are only taken for a typed word: none is one of its forms, and none begins with it. */
export function isGuess(typed: string, words: IndexedWord[]): boolean {
  return !words.some(({ word }) => word.startsWith(typed) || stemOf(word) === stemOf(typed));
}

/** What words have in common at their beginning. */
export function sharedStart(words: string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
