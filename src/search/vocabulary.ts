import type { IndexedWord } from './chunks.ts';
import { stemOf } from './endings.ts';
import { spellingsOf } from './postings.ts';

/** A word as it was typed: with its marks and without them. */
export interface TypedWord {
  spelled: string;
  word: string;
  /** Whether it is the last one, which may be unfinished. */
  last: boolean;
}

/** How much more room its continuations must take in the index for a word to count as the beginning of one. */
const rare = 10;

/**
 * The words of the index that a typed word stands for: the word itself, in English in all its forms; else the words that
 * begin with it; else those it runs over by a letter or so (`bangg`). An unfinished last word stands for all words that
 * begin with it: `hop th`.
 */
export function meantBy(typed: TypedWord, words: Map<string, IndexedWord>, lang: string): IndexedWord[] {
  const all = [...words.values()];
  const own = all.filter(({ word }) =>
    lang === 'en' ? stemOf(word) === stemOf(typed.word) : word === typed.word,
  );
  const begun = all.filter(({ word }) => word.startsWith(typed.word));
  if (own.length && !isUnfinished(typed, own, begun)) return own;
  if (begun.length) return begun;
  const enough = Math.max(3, Math.ceil(typed.word.length * 0.75));
  return all.filter(({ word }) => word.length >= enough && typed.word.startsWith(word));
}

/** Whether a typed word may be the beginning of others, so that those must be looked at too. */
export function mayGoOn({ spelled, word, last }: TypedWord, own: IndexedWord[]): boolean {
  if (!last || word.length < 2) return false;
  if (!own.length || !/[aeiouy\d]/.test(word)) return true;
  return (
    word.length > 2 && (spelled === word || !own.some((indexed) => spellingsOf(indexed).includes(spelled)))
  );
}

/** What words have in common at their beginning. */
export function sharedStart(words: string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** A word without a vowel is unfinished, and one that is rare beside its continuations. */
function isUnfinished(typed: TypedWord, own: IndexedWord[], begun: IndexedWord[]): boolean {
  if (!mayGoOn(typed, own)) return false;
  return !/[aeiouy\d]/.test(typed.word) || sizeOf(begun) > sizeOf(own) * rare;
}

function sizeOf(words: IndexedWord[]): number {
  return words.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
