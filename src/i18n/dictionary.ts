import { en } from './en.ts';
import type { Lang } from './languages.ts';
import { vi, type Dictionary } from './vi.ts';

const dictionaries: Record<Lang, Dictionary> = { vi, en };

/** The texts of the site in a language. */
export function dictionaryOf(lang: Lang): Dictionary {
  return dictionaries[lang];
}
