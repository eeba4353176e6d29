import { comparedLocalities } from '../compare/localities.ts';
import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { languages, type Lang } from '../i18n/languages.ts';
import {
  entrySections,
  proseSections,
  sections,
  type PageRef,
  type ProseSection,
  type Section,
} from '../routes.ts';
import type { Card } from './card.ts';
import { entryCard } from './entry-card.ts';
import { compareCard, sectionCard } from './section-card.ts';

/** A page in a language with the words of its card. */
export interface PageCard {
  page: PageRef;
  lang: Lang;
  card: Card;
}

/** The card of every page of the site in every language; the titles of the pages of prose are handed in. */
export function everyCard(site: Site, proseTitle: (lang: Lang, section: ProseSection) => string): PageCard[] {
  return languages.flatMap((lang) => [
    ...(Object.keys(sections) as Section[]).map((section) => ({
      page: { section },
      lang,
      card: sectionCard(site, section, titleOf(section, lang, proseTitle), lang),
    })),
    ...entrySections.flatMap((section) =>
      site.entries[section].map((entry) => ({
        page: { section, address: entry.address },
        lang,
        card: entryCard(site, section, entry as never, lang),
      })),
    ),
    ...comparedLocalities(site).map((locality) => ({
      page: { section: 'compare' as const, address: locality.address },
      lang,
      card: compareCard(site, locality, lang),
    })),
  ]);
}

function titleOf(
  section: Section,
  lang: Lang,
  proseTitle: (lang: Lang, section: ProseSection) => string,
): string {
  const prose = proseSections.find((name) => name === section);
  if (prose) return proseTitle(lang, prose);
  return dictionaryOf(lang).heads[section as Exclude<Section, ProseSection>].title;
}
