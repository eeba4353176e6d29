import type { Lang } from '../i18n/languages.ts';
import { stemOf } from '../search/endings.ts';
import { lowered, plain } from '../search/fold.ts';
import { wordsOf } from '../search/query.ts';

/** A text by which a thing is found. */
export interface Key {
  text: string;
  /** The number of its language. */
  lang: number;
  /** How much it counts: the name most, the place least. */
  worth: number;
  /** Its words with marks, without marks, and without the endings of English. */
  spelled: string[];
  words: string[];
  stems: string[];
}

/** Makes a key of a text. */
export type KeyMaker = (text: string, lang: number, worth: number) => Key;

/** Gives a maker of keys, which keeps what it works out of a word, since few words make up all names. */
export function keyMaker(langs: Lang[]): KeyMaker {
  const known = new Map<string, [word: string, stem: string]>();
  return (text, lang, worth) => {
    const spelled = wordsOf(lowered(text));
    const forms = spelled.map((word) => {
      const form = known.get(word) ?? [plain(word), stemOf(plain(word))];
      known.set(word, form);
      return form;
    });
    const words = forms.map(([word]) => word);
    const stems = langs[lang] === 'en' ? forms.map(([, stem]) => stem) : words;
    return { text, lang, worth, spelled, words, stems };
  };
}
