import { lowered } from '../../../src/search/fold.ts';
import { wordsOf } from '../../../src/search/query.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { findNames, type Found } from '../../../src/quick-search/find.ts';
import type { NameFile } from '../../../src/quick-search/name-file.ts';
import { nameFileOf } from '../../../src/quick-search/names-of.ts';
import { readNames, type Names } from '../../../src/quick-search/names.ts';
import { siteContent } from '../../support/site.ts';

const site = siteContent();

/** The names of this site as they are sent to the readers of a language. */
export const files: Record<Lang, NameFile> = { vi: nameFileOf(site, 'vi'), en: nameFileOf(site, 'en') };

/** The same names, ready to be searched. */
export const names: Record<Lang, Names> = { vi: readNames(sent('vi')), en: readNames(sent('en')) };

/** What is found for what a reader types. */
export function found(typed: string, lang: Lang = 'vi'): Found {
  return findNames(names[lang], wordsOf(lowered(typed)));
}

/** The addresses of what is found, best first. */
export function pathsFor(typed: string, lang: Lang = 'vi'): string[] {
  return found(typed, lang).hits.map(({ thing }) => thing.paths[0] ?? '');
}

function sent(lang: Lang): NameFile {
  return JSON.parse(JSON.stringify(files[lang])) as NameFile;
}
