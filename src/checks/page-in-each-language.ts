import { languages } from '../i18n/languages.ts';
import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every page of prose is there in each language. */
export function pageInEachLanguage({ pages, leftOut }: CheckedSite): Issue[] {
  return [...new Set(pages.map(({ name }) => name))].flatMap((name) => {
    const present = pages.filter((page) => page.name === name);
    return languages
      .filter((lang) => !present.some((page) => page.lang === lang))
      .map((lang) => ({ lang, file: `src/content/pages/${lang}/${name}.mdx` }))
      .filter(({ file }) => !leftOut.includes(file))
      .map(({ lang, file }) => ({
        file,
        field: 'the whole file',
        problem: `The page “${name}” is missing in ${languageInEnglish[lang]}.`,
        fix: `Write it beside ${present.map(({ path }) => path).join(', ')}.`,
      }));
  });
}

const languageInEnglish = { vi: 'Vietnamese', en: 'English' };
