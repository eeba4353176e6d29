/** The languages of the site, in the order in which they are offered. */
export const languages = ['vi', 'en'] as const;

/** A language of the site, as its BCP 47 tag. */
export type Lang = (typeof languages)[number];

/** One value for each language; none may be missing. */
export type Localized<T = string> = Record<Lang, T>;

/** The name of each language in itself, for the language switch. */
export const languageNames: Localized = { vi: 'Tiếng Việt', en: 'English' };

/** The Open Graph locale of each language. */
export const openGraphLocales: Localized = { vi: 'vi_VN', en: 'en_GB' };

/** One value for each language, made in the same way. */
export function inEach<T>(make: (lang: Lang) => T): Localized<T> {
  return Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Localized<T>;
}

/** The other languages than the given one. */
export function otherLanguages(lang: Lang): Lang[] {
  return languages.filter((language) => language !== lang);
}
