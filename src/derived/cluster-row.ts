import { dictionaryOf } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { stages } from '../schemas/cluster.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { EntryOf } from '../schemas/site.ts';
import type { Timing } from '../schemas/timing.ts';
import { completeness, type Completeness } from './cluster-fields.ts';
import { costPerHectare } from './cost-per-hectare.ts';
import { clusterFacets } from './facets.ts';
import { about } from './relations.ts';
import { entryOf, type Site } from './site.ts';
import { dueDay } from './standing.ts';

/** What a row of the table of sites shows, filters and sorts by. */
export interface ClusterRow {
  cluster: EntryOf<'clusters'>;
  area: Quantity | undefined;
  cost: Quantity | undefined;
  perHectareText: string | undefined;
  sectors: EntryOf<'sectors'>[];
  /** The last time that the plan sets for something on the site. */
  last: Timing | undefined;
  filled: Completeness;
  facets: string[];
  sort: Record<string, number | string | undefined>;
}

/** Works out a row of the table of sites; only the first area and the first cost of a site stand in it. */
export function clusterRow(site: Site, cluster: EntryOf<'clusters'>, lang: Lang): ClusterRow {
  const t = dictionaryOf(lang);
  const tasks = about(site, 'tasks', 'clusters', cluster.id);
  const area = firstOf(cluster.areas);
  const cost = firstOf(cluster.infrastructureCost);
  const perHectare = costPerHectare(cluster)?.value;
  const filled = completeness(cluster, tasks);
  const last = tasks
    .flatMap(({ when }) => (when === 'silent' ? [] : [when]))
    .toSorted((a, b) => (dueDay(a) < dueDay(b) ? 1 : -1))[0];
  return {
    cluster,
    area,
    cost,
    perHectareText: perHectare === undefined ? undefined : formatNumber(perHectare, lang),
    sectors:
      cluster.sectors === 'silent'
        ? []
        : cluster.sectors.map(({ sector }) => entryOf(site, 'sectors', sector)),
    last,
    filled,
    facets: clusterFacets(site, cluster),
    sort: {
      name: cluster.name[lang],
      kind: t.kinds[cluster.kind],
      stage: stages.indexOf(cluster.stage.value),
      area: area?.value,
      cost: cost?.value,
      perHectare,
      deadline: last && dueDay(last),
      stated: filled.stated,
    },
  };
}

function firstOf(field: 'silent' | Quantity[]): Quantity | undefined {
  return field === 'silent' ? undefined : field[0];
}
