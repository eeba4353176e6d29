import { lowered, plain, unfold } from '../search/fold.ts';
import { wordsOf } from '../search/query.ts';
import { otherLanguages, type Lang, type Localized } from '../i18n/languages.ts';
import type { Synonyms } from './name-file.ts';
import { groups } from './same-meaning.ts';

/** What the glossary tells of a term. */
interface Term {
  name: Localized;
  abbreviations: string[];
  avoid: string[];
}

/**
 * What readers write, in any language, for the words of the site in one language. Several words stand without marks; one
 * word keeps its marks, because `gỗ` means timber but `go` may be anything.
 */
export function synonymsOf(terms: Term[], lang: Lang): Synonyms {
  const meanings = [...terms.map(meaningOf), ...groups];
  const pairs = meanings.flatMap((words) => {
    const [own = '', ...others] = words[lang];
    const foreign = otherLanguages(lang).flatMap((other) => words[other]);
    return [...others, ...foreign].map((written) => [keyOf(written), own] as const);
  });
  return Object.fromEntries(pairs.filter(([key, own]) => key && key !== keyOf(own)));
}

/**
 * The ways to say what was typed: as it was typed; then with all words as the site writes them, then with one of them so.
 * `ccn tu ha` is `cụm công nghiệp tu ha` too.
 */
export function writtenOut(spelled: string[], synonyms: Synonyms): string[][] {
  const finds = spelled.flatMap((_, from) => longest(spelled, from, synonyms));
  const apart = finds.filter(({ from }, index) => finds.slice(0, index).every(({ to }) => to <= from));
  const put = (text: string[], { from, to, words }: Find) => [
    ...text.slice(0, from),
    ...words,
    ...text.slice(to),
  ];
  const each = apart.map((find) => put(spelled, find));
  return apart.length > 1 ? [spelled, apart.toReversed().reduce(put, spelled), ...each] : [spelled, ...each];
}

/** Words of a text that the site writes in another way. */
interface Find {
  from: number;
  to: number;
  words: string[];
}

function longest(spelled: string[], from: number, synonyms: Synonyms): Find[] {
  for (let to = Math.min(spelled.length, from + 5); to > from; to--) {
    const typed = spelled.slice(from, to).map(unfold).join(' ');
    const key = to - from > 1 ? plain(typed) : typed;
    if (Object.hasOwn(synonyms, key)) return [{ from, to, words: wordsOf(lowered(synonyms[key] ?? '')) }];
  }
  return [];
}

function keyOf(text: string): string {
  const words = wordsOf(lowered(text)).map(unfold);
  return words.length > 1 ? plain(words.join(' ')) : (words[0] ?? '');
}

/** Whether an abbreviation stands for a term wherever it is typed; `ha` and `TU` may be parts of a name. */
export function isUnmistakable(abbreviation: string): boolean {
  return /\s|\p{L}{3}|^[^aeiouy]+$/iu.test(plain(abbreviation));
}

function meaningOf({ name, abbreviations, avoid }: Term): Localized<string[]> {
  const short = abbreviations.filter(isUnmistakable);
  const bare = (text: string) => (text.includes('…') ? '' : text.replace(/\s*\(.*?\)/gu, ''));
  return { vi: [bare(name.vi), ...short], en: [bare(name.en), ...avoid] };
}
