import { openGraphLocales, otherLanguages, type Lang } from '../i18n/languages.ts';
import { alternates, pathOf, withBase, type PageRef } from '../routes.ts';
import { site } from '../site.ts';

/** What a page tells of itself in its head. */
export interface HeadInput {
  lang: Lang;
  /** The page in no particular language; undefined for pages that are not in the table of routes. */
  page: PageRef | undefined;
  title: string;
  description: string;
  /** Address of the published site, such as https://example.org/. */
  origin: URL;
}

/** The parts of a page's head that are worked out from its place in the table of routes. */
export interface Head {
  title: string;
  canonical: string | undefined;
  alternates: { hreflang: string; href: string }[];
  openGraph: { property: string; content: string }[];
}

/** Works out title, canonical address, language alternates and Open Graph data of a page. */
export function headOf({ lang, page, title, description, origin }: HeadInput): Head {
  const absolute = (path: string) => new URL(withBase(path), origin).href;
  const canonical = page && absolute(pathOf(page, lang));
  const fullTitle = `${title} – ${site.name[lang]}`;
  return {
    title: fullTitle,
    canonical,
    alternates: page ? hreflangs(page, absolute) : [],
    openGraph: [
      { property: 'og:type', content: page?.address ? 'article' : 'website' },
      { property: 'og:site_name', content: site.name[lang] },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      { property: 'og:locale', content: openGraphLocales[lang] },
      ...otherLanguages(lang).map((other) => ({
        property: 'og:locale:alternate',
        content: openGraphLocales[other],
      })),
      { property: 'og:image', content: absolute(`/og/${lang}.png`) },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { property: 'og:image:alt', content: `${site.name[lang]}: ${site.tagline[lang]}` },
    ],
  };
}

/** The default address for readers of any other language: the choice of language for the home page, else the English page. */
export function defaultPath(page: PageRef): string {
  return page.section === 'home' ? '/' : pathOf(page, 'en');
}

function hreflangs(page: PageRef, absolute: (path: string) => string) {
  return [
    ...alternates(page).map(({ lang, path }) => ({ hreflang: lang, href: absolute(path) })),
    { hreflang: 'x-default', href: absolute(defaultPath(page)) },
  ];
}
