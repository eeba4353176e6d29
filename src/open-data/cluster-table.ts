import { inEach } from '../i18n/languages.ts';
import { clusterRow } from '../derived/cluster-row.ts';
import { localityOf, unitsOf } from '../derived/relations.ts';
import { costPerHectare } from '../derived/cost-per-hectare.ts';
import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { formatTiming } from '../i18n/format.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { EntryOf } from '../schemas/site.ts';
import { pagesOf, type Absolute } from './addresses.ts';
import { column, inLanguages, text } from './columns.ts';
import { inColumns, type Cells } from './rows.ts';

const required = { required: true } as const;

/** The columns of the table of sites: one row for each site, as the finder shows it. */
export const clusterColumns = [
  text('id', 'Id of the site.', required),
  ...inLanguages('name', 'Name of the site'),
  text('locality', 'Id of the locality whose plan names the site.', required),
  ...inLanguages('locality_then', 'Locality at the date of the plan'),
  ...inLanguages(
    'place_then',
    'Units in which it lies, at the date of the plan, parted by a semicolon; `silent`',
  ),
  ...inLanguages('place_now', 'Units that cover them today, in the same order; `silent`'),
  text('kind', 'Kind of site.', required),
  ...inLanguages('kind', 'Kind of site'),
  text('stage', 'Furthest stage that the words of the plan prove.', required),
  ...inLanguages('stage', 'Stage'),
  ...figureColumns('area', 'First area that the plan states, in ha'),
  ...figureColumns('cost', 'First infrastructure cost that the plan states, in VND billion'),
  column('cost_per_ha', 'number', 'VND billion per ha, worked out; empty where it cannot be.'),
  text('sectors', 'Ids of the sectors wanted, parted by a semicolon; `silent`.', required),
  ...inLanguages('sectors', 'Names of the sectors wanted, parted by a semicolon; `silent`'),
  text('last_date', 'Last time set for something on the site; `silent` where the plan sets none.', required),
  text('last_date_bound', 'within, before or by that time.'),
  ...inLanguages('last_date', 'Last time set, in words; `silent`'),
  column('fields_stated', 'integer', 'How many fields of its page the plan states.', required),
  column('fields_in_all', 'integer', 'How many fields every page of a site has.', required),
  ...inLanguages('page', 'Address of the page of the site'),
];

/** The cells of a site in the table of sites; `silent` stands where the plan says nothing. */
export function clusterCells(site: Site, absolute: Absolute, cluster: EntryOf<'clusters'>): Cells {
  const row = clusterRow(site, cluster, 'en');
  const units = unitsOf(site, cluster);
  const silentOr = (texts: string[]) => texts.join('; ') || 'silent';
  return {
    id: cluster.id,
    ...inColumns('name', cluster.name),
    locality: cluster.locality,
    ...inColumns('locality_then', localityOf(site, cluster).then),
    ...inColumns(
      'place_then',
      inEach((lang) => silentOr(units.map(({ then }) => then[lang]))),
    ),
    ...inColumns(
      'place_now',
      inEach((lang) => silentOr(units.map(({ now }) => now[lang]))),
    ),
    kind: cluster.kind,
    ...inColumns(
      'kind',
      inEach((lang) => dictionaryOf(lang).kinds[cluster.kind]),
    ),
    stage: cluster.stage.value,
    ...inColumns(
      'stage',
      inEach((lang) => dictionaryOf(lang).stages[cluster.stage.value]),
    ),
    ...figureCells('area', row.area),
    ...figureCells('cost', row.cost),
    cost_per_ha: costPerHectare(cluster)?.value,
    sectors: silentOr(row.sectors.map(({ id }) => id)),
    ...inColumns(
      'sectors',
      inEach((lang) => silentOr(row.sectors.map(({ name }) => name[lang]))),
    ),
    last_date: silentOr(row.last?.periods ?? []),
    last_date_bound: row.last?.bound,
    ...inColumns(
      'last_date',
      inEach((lang) => (row.last ? formatTiming(row.last, lang) : 'silent')),
    ),
    fields_stated: row.filled.stated,
    fields_in_all: row.filled.of,
    ...inColumns('page', pagesOf(site, absolute, 'clusters', cluster)),
  };
}

function figureColumns(name: string, description: string) {
  return [
    { ...column(name, 'number', `${description}; \`silent\`.`), missingValues: ['', 'silent'] },
    column(`${name}_to`, 'number', 'Upper end of the range.'),
    text(`${name}_bound`, 'about, over, at-least or up-to, where the plan bounds it.'),
    text(`${name}_plan`, 'Id of the plan that states it.'),
    column(`${name}_line`, 'integer', 'Line of the plan that states it.'),
    text(`${name}_quote`, 'The words that state it.'),
  ];
}

function figureCells(name: string, quantity: Quantity | undefined): Cells {
  const cite = quantity?.cites[0];
  return {
    [name]: quantity?.value ?? 'silent',
    [`${name}_to`]: quantity?.to,
    [`${name}_bound`]: quantity?.bound,
    [`${name}_plan`]: cite?.plan,
    [`${name}_line`]: cite?.line,
    [`${name}_quote`]: cite?.quote,
  };
}
