import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Dictionary } from '../i18n/vi.ts';

/** What every component of a page needs besides its own data: language, texts and the content of the site. */
export interface Context {
  lang: Lang;
  t: Dictionary;
  site: Site;
}

/** The context of a page in a language. */
export function contextOf(lang: Lang, site: Site): Context {
  return { lang, t: dictionaryOf(lang), site };
}
