import { comparedLocalities } from '../compare/localities.ts';
import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import {
  entrySections,
  hasPages,
  proseSections,
  sections,
  type PageRef,
  type ProseSection,
  type Section,
} from '../routes.ts';
import type { Card } from './card.ts';
import { entryCard } from './entry-card.ts';
import { compareCard, sectionCard } from './section-card.ts';

/** The title of a page of prose in a language. */
export type ProseTitle = (lang: Lang, section: ProseSection) => string;

/** A page in a language with the words of its card. */
export interface PageCard {
  page: PageRef;
  lang: Lang;
  card: Card;
}

/** The card of every page of the site in every language; the titles of the pages of prose are handed in. */
export function everyCard(site: Site, proseTitle: ProseTitle): PageCard[] {
  const pages: PageRef[] = [
    ...(Object.keys(sections) as Section[]).map((section) => ({ section })),
    ...entrySections.flatMap((section) => site.entries[section].map(({ address }) => ({ section, address }))),
    ...comparedLocalities(site).map(({ address }) => ({ section: 'compare' as const, address })),
  ];
  return languages.flatMap((lang) =>
    pages.map((page) => ({ page, lang, card: cardOf(site, page, lang, proseTitle) })),
  );
}

/**
 * The card of a page in a language.
 * @throws when the site has no such page
 */
export function cardOf(site: Site, { section, address }: PageRef, lang: Lang, proseTitle: ProseTitle): Card {
  if (!address) return sectionCard(site, section, titleOf(section, lang, proseTitle), lang);
  const collection = section === 'compare' ? 'localities' : section;
  const entry = hasPages(collection)
    ? site.entries[collection].find((candidate) => candidate.address.vi === address.vi)
    : undefined;
  if (!hasPages(collection) || !entry) throw new Error(`There is no page ${section}/${address[lang]}.`);
  return section === 'compare'
    ? compareCard(site, entry as never, lang)
    : entryCard(site, collection, entry as never, lang);
}

function titleOf(section: Section, lang: Lang, proseTitle: ProseTitle): string {
  const prose = proseSections.find((name) => name === section);
  if (prose) return proseTitle(lang, prose);
  return dictionaryOf(lang).heads[section as Exclude<Section, ProseSection>].title;
}
