import type { AdministrativeArea, GeoCoordinates, Place } from 'schema-dts';
import { localityOf, unitsOf } from '../../derived/relations.ts';
import type { Site } from '../../derived/site.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { formatQuantity } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { LocalityUnit } from '../../schemas/locality.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { EntryOf } from '../../schemas/site.ts';

/** Points that are near enough to be told to machines, which cannot be told how near they are. */
const near = ['good', 'fair'];

/** A site: its name, the units that host it, then within today's, and the figures that head its page, as written there. */
export function clusterPlace(site: Site, cluster: EntryOf<'clusters'>, lang: Lang): Place {
  const t = dictionaryOf(lang);
  const figures: [string, string | undefined][] = [
    [t.fields.areas, firstOf(cluster.areas, lang)],
    [t.fields.infrastructureCost, firstOf(cluster.infrastructureCost, lang)],
    [t.fields.stage, t.stages[cluster.stage.value]],
  ];
  return {
    '@type': 'Place',
    name: cluster.name[lang],
    containedInPlace: hostsOf(site, cluster, lang, (unit) => located(unit, lang)),
    additionalProperty: figures.flatMap(([name, value]) =>
      value === undefined ? [] : [{ '@type': 'PropertyValue' as const, name, value }],
    ),
  };
}

/** A craft village; undefined for a craft that is no village and for a village of which the plan does not say where it is. */
export function villagePlace(site: Site, village: EntryOf<'villages'>, lang: Lang): Place | undefined {
  if (village.place === 'silent' || !village.name.vi.startsWith('Làng')) return undefined;
  return {
    '@type': 'Place',
    name: village.name[lang],
    containedInPlace: hostsOf(site, village, lang, (unit) => host(unit, lang)),
  };
}

/** A locality as it was when its plan was made, under its present name here, within the province of today. */
export function localityArea(locality: EntryOf<'localities'>, lang: Lang): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: locality.name[lang],
    alternateName: locality.then[lang],
    containedInPlace: { '@type': 'AdministrativeArea', name: locality.province.now[lang] },
  };
}

function hostsOf(
  site: Site,
  entry: Parameters<typeof unitsOf>[1],
  lang: Lang,
  tell: (unit: LocalityUnit) => AdministrativeArea,
): AdministrativeArea | AdministrativeArea[] {
  const units = unitsOf(site, entry);
  if (units.length === 0) return { '@type': 'AdministrativeArea', name: localityOf(site, entry).name[lang] };
  return units.map(tell);
}

/** A unit that hosts something, within the unit of today. */
function host({ then, now }: LocalityUnit, lang: Lang, geo?: GeoCoordinates): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: then[lang],
    ...(geo && { geo }),
    containedInPlace: { '@type': 'AdministrativeArea', name: now[lang] },
  };
}

/** The same with its point, for pages with a map. */
function located(unit: LocalityUnit, lang: Lang): AdministrativeArea {
  const { point } = unit;
  if (!point || !near.includes(point.precision)) return host(unit, lang);
  return host(unit, lang, { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon });
}

function firstOf(field: 'silent' | Quantity[], lang: Lang): string | undefined {
  return field === 'silent' || !field[0] ? undefined : formatQuantity(field[0], lang);
}
