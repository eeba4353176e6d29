import { type Lang, languages } from '../i18n/languages.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';

/** A search title or description of a page in a language. */
export interface HeadText {
  key: 'title' | 'description';
  lang: Lang;
  text: string;
  file: string;
  /** Where it stands in its file. */
  field: string;
}

/** The search titles and descriptions of every entry that has a page, and of every page of prose. */
export function headTexts(site: CheckedSite): HeadText[] {
  const keys = ['title', 'description'] as const;
  const ofEntries = entriesOf(site).flatMap(({ entry }) => {
    if (!('title' in entry)) return [];
    const texts = keys.flatMap((key) => languages.map((lang) => ({ key, lang, text: entry[key][lang] })));
    return texts.map((head) => ({ ...head, file: entry.file, field: `${head.key}.${head.lang}` }));
  });
  const ofPages = site.pages.flatMap((page) =>
    keys.map((key) => ({ key, lang: page.lang, text: page[key], file: page.path, field: key })),
  );
  return [...ofEntries, ...ofPages];
}
