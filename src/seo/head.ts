import type { Lang } from '../i18n/languages.ts';
import { alternates, cardPathOf, pathOf, type PageRef } from '../routes.ts';
import { site } from '../site.ts';
import { absoluteFrom } from './absolute.ts';
import { openGraphOf, twitterOf } from './social.ts';

/** What a page tells of itself in its head. */
export interface HeadInput {
  lang: Lang;
  /** The page in no particular language; undefined for pages that are not in the table of routes. */
  page: PageRef | undefined;
  title: string;
  description: string;
  /** The words of the page's link card. */
  cardAlt: string;
  /** Address of the published site, such as https://example.org/. */
  origin: URL;
}

/** The parts of a page's head that are worked out from its place in the table of routes. */
export interface Head {
  title: string;
  canonical: string | undefined;
  alternates: { hreflang: string; href: string }[];
  openGraph: { property: string; content: string }[];
  twitter: { name: string; content: string }[];
}

/** Works out title, canonical address, language alternates and what chat apps are told of a page. */
export function headOf({ lang, page, title, description, cardAlt, origin }: HeadInput): Head {
  const absolute = absoluteFrom(origin);
  const canonical = page && absolute(pathOf(page, lang));
  const social = {
    lang,
    type: page?.address ? ('article' as const) : ('website' as const),
    title,
    description,
    url: canonical,
    image: absolute(cardPathOf(page ?? { section: 'home' }, lang)),
    alt: cardAlt,
  };
  return {
    title: `${title} – ${site.name[lang]}`,
    canonical,
    alternates: page ? hreflangs(page, absolute) : [],
    openGraph: openGraphOf(social),
    twitter: twitterOf(social),
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
