import { dictionaryOf } from '../i18n/dictionary.ts';
import type { Lang } from '../i18n/languages.ts';
import type { EntryOf } from '../schemas/site.ts';
import { about, localityOf } from './relations.ts';
import type { Site } from './site.ts';
import { hasPassed } from './standing.ts';

/** One facet of a finder: its name in the address, its label, and its values with theirs in the order offered. */
export interface Facet {
  name: string;
  label: string;
  values: { value: string; label: string }[];
}

/** The bands of area that sites are sorted into, by the first area that the plan states. */
export const areaBands = ['under-50', '50-to-75', 'over-75', 'not-stated'] as const;

/** The band of the first area of a site. */
export function areaBand({ areas }: Pick<EntryOf<'clusters'>, 'areas'>): (typeof areaBands)[number] {
  const area = areas === 'silent' ? undefined : areas[0];
  if (!area) return 'not-stated';
  if (area.value < 50) return 'under-50';
  return area.value <= 75 ? '50-to-75' : 'over-75';
}

/** The facets of a site as `facet:value`. */
export function clusterFacets(site: Site, cluster: EntryOf<'clusters'>): string[] {
  const ahead = about(site, 'tasks', 'clusters', cluster.id).some(
    ({ when }) => when !== 'silent' && !hasPassed(when, site.today),
  );
  return [
    `province:${provinceId(site, cluster)}`,
    `locality:${cluster.locality}`,
    `kind:${cluster.kind}`,
    `stage:${cluster.stage.value}`,
    `area:${areaBand(cluster)}`,
    `cost:${cluster.infrastructureCost === 'silent' ? 'no' : 'yes'}`,
    `deadline:${ahead ? 'yes' : 'no'}`,
    ...(cluster.sectors === 'silent' ? [] : cluster.sectors.map(({ sector }) => `sector:${sector}`)),
  ];
}

/** The facets of a project as `facet:value`. */
export function projectFacets(site: Site, project: EntryOf<'projects'>): string[] {
  return [
    `province:${provinceId(site, project)}`,
    `locality:${project.locality}`,
    `kind:${project.kind}`,
    `status:${project.status}`,
    `cost:${project.cost === 'silent' ? 'no' : 'yes'}`,
    ...(project.about?.sectors ?? []).map((sector) => `sector:${sector}`),
  ];
}

/** The facets of a support as `facet:value`. */
export function incentiveFacets(site: Site, incentive: EntryOf<'incentives'>): string[] {
  return [
    `province:${provinceId(site, incentive)}`,
    `locality:${incentive.locality}`,
    `status:${incentive.status}`,
    ...(incentive.about?.sectors ?? []).map((sector) => `sector:${sector}`),
  ];
}

/** A stable id of the province that a locality lies in today, made from its English name. */
export function provinceId(site: Site, entry: { locality: string }): string {
  return localityOf(site, entry)
    .province.now.en.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** The facets that a page offers: of all that are known, those with at least two values among its entries. */
export function offeredFacets(site: Site, lang: Lang, entries: string[][], names: string[]): Facet[] {
  const present = new Set(entries.flat());
  return knownFacets(site, lang)
    .filter(({ name }) => names.includes(name))
    .map((facet) => ({
      ...facet,
      values: facet.values.filter(({ value }) => present.has(`${facet.name}:${value}`)),
    }))
    .filter(({ values }) => values.length > 1);
}

function knownFacets(site: Site, lang: Lang): Facet[] {
  const t = dictionaryOf(lang);
  const named = (entries: { id: string; name: Record<Lang, string> }[]) =>
    entries.map(({ id, name }) => ({ value: id, label: name[lang] }));
  const listed = (labels: Record<string, string>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  const provinces = new Map(
    site.entries.localities.map((locality) => [
      provinceId(site, { locality: locality.id }),
      locality.province.now[lang],
    ]),
  );
  return [
    {
      name: 'province',
      label: t.finder.facets.province,
      values: [...provinces].map(([value, label]) => ({ value, label })),
    },
    { name: 'locality', label: t.finder.facets.locality, values: named(site.entries.localities) },
    { name: 'kind', label: t.finder.facets.kind, values: listed({ ...t.kinds, ...t.projectKinds }) },
    { name: 'stage', label: t.finder.facets.stage, values: listed(t.stages) },
    {
      name: 'status',
      label: t.finder.facets.status,
      values: listed({ ...t.projectStatuses, ...t.incentiveStatuses }),
    },
    { name: 'sector', label: t.finder.facets.sector, values: named(site.entries.sectors) },
    { name: 'area', label: t.finder.facets.area, values: listed(t.finder.areaBands) },
    { name: 'cost', label: t.finder.facets.cost, values: listed(t.finder.yesNo) },
    { name: 'deadline', label: t.finder.facets.deadline, values: listed(t.finder.yesNo) },
  ];
}
