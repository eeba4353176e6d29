import { inEach } from '../i18n/languages.ts';
import { completeness, clusterFields } from '../derived/cluster-fields.ts';
import { costPerHectare } from '../derived/cost-per-hectare.ts';
import { about, ofLocality } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import { dueDay, hasPassed, isAbolished, planHasEnded } from '../derived/standing.ts';
import { shareOf, totalArea, totalCost, type Total } from '../derived/totals.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatNumber, formatPoint, formatQuantity, formatTiming } from '../i18n/format.ts';
import type { OpenDataTexts } from '../i18n/open-data.vi.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { EntryOf } from '../schemas/site.ts';
import type { Fact } from './fact.ts';
import { lastTask } from './last-task.ts';

/** The name of a derived value. */
export type DerivedKey = keyof OpenDataTexts['derived'];

type Worked = Pick<Fact, 'type' | 'value' | 'text'> & Partial<Fact>;

const makers: { [Name in CollectionName]?: (site: Site, entry: EntryOf<Name>) => Fact[] } = {
  clusters: (site, cluster) => {
    const tasks = about(site, 'tasks', 'clusters', cluster.id);
    const cost = costPerHectare(cluster);
    const last = lastTask(tasks);
    const { stated, of } = completeness(cluster, tasks);
    return [
      ...(cost
        ? [
            number('cost-per-hectare', cost.value, 'billion-vnd-per-ha', {
              formula: `infrastructureCost.${cost.cost.key} / areas.${cost.area.key}`,
            }),
          ]
        : []),
      ...shares('infrastructureCost', cluster.infrastructureCost),
      number('fields-stated', stated, 'fields', { formula: `stated of: ${clusterFields.join(', ')}` }),
      number('fields-in-all', of, 'fields', { formula: `count of: ${clusterFields.join(', ')}` }),
      ...(last
        ? [
            fact('last-date', {
              type: 'period',
              value: last.when.periods.join('; '),
              bound: last.when.bound,
              text: inEach((lang) => formatTiming(last.when, lang)),
              formula: `tasks/${last.task.id}.when`,
            }),
          ]
        : []),
    ];
  },
  projects: (_, { cost }) => shares('cost', cost),
  localities: (site, locality) => {
    const clusters = ofLocality(site, 'clusters', locality.id);
    return [
      ...total(
        'total-cost',
        totalCost(clusters),
        'sum of the first infrastructureCost of each cluster but ranges',
      ),
      ...total('total-area', totalArea(clusters), 'sum of the first area of each cluster but ranges'),
      ...shares('funding', locality.funding),
      truth('unit-gone', isAbolished(locality, site.today), `abolished <= ${site.today}`),
    ];
  },
  plans: (site, plan) => [
    truth('period-over', planHasEnded(plan, site.today), `periodTo-12-31 < ${site.today}`),
  ],
  targets: (site, { when }) => due(site, when),
  tasks: (site, { when }) => due(site, when),
};

/** What we work out from an entry on the day of the build, each with its formula. */
export function derivedFacts<Name extends CollectionName>(
  site: Site,
  collection: Name,
  entry: EntryOf<Name>,
): Fact[] {
  return makers[collection]?.(site, entry) ?? [];
}

function due(site: Site, when: EntryOf<'tasks'>['when']): Fact[] {
  if (when === 'silent') return [];
  const day = dueDay(when);
  return [
    fact('due-day', {
      type: 'date',
      value: day,
      text: inEach((lang) => formatPoint(day, lang)),
      formula: 'last day of when',
    }),
    truth('date-passed', hasPassed(when, site.today), `due-day < ${site.today}`),
  ];
}

function shares(field: string, quantities: 'silent' | Quantity[]): Fact[] {
  if (quantities === 'silent') return [];
  return quantities.flatMap((part) => {
    const share = shareOf(part, quantities);
    if (share === undefined) return [];
    const text = inEach((lang) => formatQuantity({ value: share, unit: 'percent' }, lang));
    return [
      fact('share-of-whole', {
        type: 'number',
        value: String(share),
        unit: 'percent',
        text,
        field: `derived.share-of-whole.${part.key}`,
        formula: `${field}.${part.key} / ${field}.${part.partOf} * 100`,
      }),
    ];
  });
}

function total(key: DerivedKey, found: Total | undefined, formula: string): Fact[] {
  if (!found) return [];
  const { value, bound, unit } = found;
  const text = inEach((lang) => formatQuantity({ value, bound, unit }, lang));
  return [fact(key, { type: 'number', value: String(value), bound, unit, text, formula })];
}

function number(
  key: DerivedKey,
  value: number,
  unit: keyof OpenDataTexts['units'],
  more: Partial<Fact>,
): Fact {
  const text = inEach((lang) =>
    fill(dictionaryOf(lang).openData.units[unit], { n: formatNumber(value, lang) }),
  );
  return fact(key, { type: 'number', value: String(value), unit, text, ...more });
}

function truth(key: DerivedKey, value: boolean, formula: string): Fact {
  const text = inEach((lang) => dictionaryOf(lang).openData.yesNo[value ? 'yes' : 'no']);
  return fact(key, { type: 'boolean', value: String(value), text, formula });
}

function fact(key: DerivedKey, worked: Worked): Fact {
  return {
    field: `derived.${key}`,
    key,
    layer: 'derived',
    label: inEach((lang) => dictionaryOf(lang).openData.derived[key]),
    cites: [],
    sources: [],
    ...worked,
  };
}
