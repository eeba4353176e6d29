import { asOfPlanOn, asOfPlans, yearsOf } from '../derived/as-of.ts';
import { localityLine, placeLine } from '../derived/place-today.ts';
import { clustersWanting, localitiesSpeaking, localityOf, ofLocality, planOf } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import { planHasEnded } from '../derived/standing.ts';
import { totalArea, type Total } from '../derived/totals.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatPoint, formatQuantity } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { EntrySection } from '../routes.ts';
import { stages } from '../schemas/cluster.ts';
import { incentiveStatuses } from '../schemas/incentive.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { EntryOf } from '../schemas/site.ts';
import { site as own } from '../site.ts';
import type { Card } from './card.ts';

/** The words of the card of an entry's page. */
export function entryCard<Name extends EntrySection>(
  site: Site,
  section: Name,
  entry: EntryOf<Name>,
  lang: Lang,
): Card {
  return { name: entry.name[lang], ...cards[section](site, entry, lang), signature: own.name[lang] };
}

const cards: {
  [Name in EntrySection]: (site: Site, entry: EntryOf<Name>, lang: Lang) => Omit<Card, 'name' | 'signature'>;
} = {
  clusters: (site, cluster, lang) => {
    const t = dictionaryOf(lang);
    const cost = named(cluster.infrastructureCost, lang);
    const { value } = cluster.stage;
    return {
      kind: t.kinds[cluster.kind],
      place: placeLine(site, cluster, lang),
      facts: [
        ...areaOf(cluster.areas, lang),
        `${t.fields.stage}: ${t.stages[value]}`,
        ...(cost ? [cost] : []),
      ],
      asOf: asOfPlanOn(planOf(site, cluster.locality), site.today, lang),
      steps: { at: stages.indexOf(value) + 1, of: stages.length },
    };
  },
  projects: (site, project, lang) => {
    const t = dictionaryOf(lang);
    const known = named(project.capacity, lang) ?? named(project.cost, lang);
    return {
      kind: t.projectKinds[project.kind],
      place: placeLine(site, project, lang),
      facts: [
        t.projectStatuses[project.status],
        ...(known ? [known] : []),
        ...(project.investor === 'silent' ? [] : project.investor.slice(0, 1).map((says) => says[lang])),
      ],
      asOf: asOfPlanOn(planOf(site, project.locality), site.today, lang),
    };
  },
  incentives: (site, incentive, lang) => {
    const t = dictionaryOf(lang);
    return {
      kind: t.cards.kinds.incentives,
      place: localityLine(localityOf(site, incentive), lang),
      facts: [
        t.incentiveStatuses[incentive.status],
        ...(incentive.amount === 'silent'
          ? [t.silence.rateUnknown]
          : incentive.amount.slice(0, 1).map((says) => says[lang])),
      ],
      asOf: asOfPlanOn(planOf(site, incentive.locality), site.today, lang),
      steps: { at: incentiveStatuses.indexOf(incentive.status) + 1, of: incentiveStatuses.length },
    };
  },
  villages: (site, village, lang) => ({
    kind: dictionaryOf(lang).cards.kinds.villages,
    place: placeLine(site, village, lang),
    facts: [village.craft[lang], named(village.scale, lang) ?? ''].filter(Boolean),
    asOf: asOfPlanOn(planOf(site, village.locality), site.today, lang),
  }),
  sectors: (site, sector, lang) => {
    const t = dictionaryOf(lang);
    const localities = localitiesSpeaking(site, sector);
    const wanting = clustersWanting(site, sector.id).length;
    return {
      kind: t.cards.kinds.sectors,
      place: localities.map((locality) => localityOf(site, { locality }).name[lang]).join('; '),
      facts: wanting > 0 ? [fill(t.sitesWanting, { n: wanting })] : [],
      asOf: asOfPlans(
        localities.map((locality) => planOf(site, locality)),
        lang,
      ),
    };
  },
  localities: (site, locality, lang) => {
    const t = dictionaryOf(lang);
    const clusters = ofLocality(site, 'clusters', locality.id);
    const total = totalArea(clusters);
    return {
      kind: t.cards.kinds.localities,
      place: locality.now[lang],
      facts: [
        fill(t.cards.sites, { n: clusters.length }),
        ...(total ? [workedOut(t.totalArea, total, clusters.length, lang)] : []),
      ],
      asOf: asOfPlanOn(planOf(site, locality.id), site.today, lang),
    };
  },
  plans: (site, plan, lang) => {
    const t = dictionaryOf(lang);
    return {
      kind: t.cards.kinds.plans,
      place: localityLine(localityOf(site, plan), lang),
      facts: [
        fill(t.cards.period, { years: yearsOf(plan) }),
        ...(planHasEnded(plan, site.today) ? [t.cards.ended] : []),
        `${t.fields.issuer}: ${plan.issuer[lang]}`,
      ],
      asOf:
        plan.date === 'blank'
          ? t.cards.undated
          : fill(t.cards.issuedOn, { date: formatPoint(plan.date, lang) }),
    };
  },
};

/** The first figure of a field with what it measures. */
function named(field: 'silent' | Quantity[], lang: Lang): string | undefined {
  return field === 'silent' || !field[0]
    ? undefined
    : `${field[0].label[lang]}: ${formatQuantity(field[0], lang)}`;
}

/** The first area of a site and what it measures, which may be a part of the site; or that the plan names none. */
function areaOf(areas: 'silent' | Quantity[], lang: Lang): string[] {
  const t = dictionaryOf(lang);
  return areas === 'silent' || !areas[0]
    ? [fill(t.cards.silent, { field: t.fields.areas })]
    : [formatQuantity(areas[0], lang), areas[0].label[lang]];
}

/** A sum that we worked out, told as such, with how many of the sites it is worked out from. */
function workedOut(name: string, total: Total, of: number, lang: Lang): string {
  const t = dictionaryOf(lang);
  const figure = formatQuantity(total, lang);
  const sum = fill(t.cards.sum, { figure, name, n: total.parts.length, of });
  return `${t.layers.derived}: ${sum}`;
}
