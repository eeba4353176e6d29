import type { Lang } from '../i18n/languages.ts';
import { openGraphLocales, otherLanguages } from '../i18n/languages.ts';
import { site } from '../site.ts';

/** What chat apps and networks are told of a page. */
export interface SocialInput {
  lang: Lang;
  type: 'website' | 'article';
  title: string;
  description: string;
  /** Absolute address of the page; left out for a page that stands at any address. */
  url: string | undefined;
  /** Absolute address of the card. */
  image: string;
  /** The words of the card. */
  alt: string;
}

/** The size of every card, as it is told beside its address. */
const size = { width: '1200', height: '630' };

/** The Open Graph data of a page, for `<meta property>`. */
export function openGraphOf(input: SocialInput): { property: string; content: string }[] {
  return [
    { property: 'og:type', content: input.type },
    { property: 'og:site_name', content: site.name[input.lang] },
    { property: 'og:title', content: input.title },
    { property: 'og:description', content: input.description },
    ...(input.url ? [{ property: 'og:url', content: input.url }] : []),
    { property: 'og:locale', content: openGraphLocales[input.lang] },
    ...otherLanguages(input.lang).map((other) => ({
      property: 'og:locale:alternate',
      content: openGraphLocales[other],
    })),
    { property: 'og:image', content: input.image },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: size.width },
    { property: 'og:image:height', content: size.height },
    { property: 'og:image:alt', content: input.alt },
  ];
}

/** The same for networks that read names of their own, for `<meta name>`. */
export function twitterOf(input: SocialInput): { name: string; content: string }[] {
  return [
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: input.title },
    { name: 'twitter:description', content: input.description },
    { name: 'twitter:image', content: input.image },
    { name: 'twitter:image:alt', content: input.alt },
  ];
}
