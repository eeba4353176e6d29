import { asOfPlanOn, asOfPlans } from '../derived/as-of.ts';
import { ofLocality, planOf } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Section } from '../routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { EntryOf } from '../schemas/site.ts';
import { site as own } from '../site.ts';
import type { Card } from './card.ts';

/** The collections that a section lists one by one, so that its card can say how many there are. */
const listed: Partial<Record<Section, CollectionName>> = {
  clusters: 'clusters',
  sectors: 'sectors',
  incentives: 'incentives',
  projects: 'projects',
  villages: 'villages',
  localities: 'localities',
  plans: 'plans',
  targets: 'targets',
  roadmap: 'tasks',
  agencies: 'agencies',
  laws: 'laws',
  conflicts: 'conflicts',
  glossary: 'terms',
};

/** The words of the card of a section's own page: a list, a tool, a page of prose. */
export function sectionCard(site: Site, section: Section, title: string, lang: Lang): Card {
  const t = dictionaryOf(lang);
  const collection = listed[section];
  const asOf = asOfPlans(site.entries.plans, lang);
  const signature = own.name[lang];
  if (section === 'home')
    return { kind: own.tagline[lang], name: title, facts: [siteCount(site, lang)], asOf, signature };
  const named = t.sections[section];
  return {
    // A title that begins with the name of its section says it already.
    kind: title.startsWith(named) ? title : named,
    name: title,
    facts: collection ? [fill(t.listCount, { n: site.entries[collection].length })] : [],
    asOf,
    signature,
  };
}

/** The words of the card of the page that sets the sites of one locality side by side. */
export function compareCard(site: Site, locality: EntryOf<'localities'>, lang: Lang): Card {
  const t = dictionaryOf(lang);
  const clusters = ofLocality(site, 'clusters', locality.id);
  return {
    kind: t.sections.compare,
    name: locality.name[lang],
    place: locality.now[lang],
    facts: [fill(t.cards.sites, { n: clusters.length }), clusters.map(({ name }) => name[lang]).join('; ')],
    asOf: asOfPlanOn(planOf(site, locality.id), site.today, lang),
    signature: own.name[lang],
  };
}

function siteCount(site: Site, lang: Lang): string {
  return `${site.entries.clusters.length} ${dictionaryOf(lang).homePage.sites}`;
}
