import type { LocalityUnit } from '../schemas/locality.ts';
import type { Point } from '../schemas/point.ts';
import type { EntryOf } from '../schemas/site.ts';
import { ofLocality, unitsOf } from './relations.ts';
import type { Site } from './site.ts';

/** A place on the map that hosts something: a point, and the units that it stands for. */
export interface HostingPlace {
  point: Point;
  units: LocalityUnit[];
}

/** The places on the map of some units, in their order; units with one point are one place, units without one are none. */
export function hostingPlaces(units: LocalityUnit[]): HostingPlace[] {
  const located = units.flatMap((unit) => (unit.point ? [{ point: unit.point, unit }] : []));
  const groups = Map.groupBy(located, ({ point }) => `${point.lat},${point.lon}`);
  return [...groups.values()].map((group) => ({
    point: group[0]!.point,
    units: group.map(({ unit }) => unit),
  }));
}

/** The places on the map in which an entry lies; none where the plan is silent or no source gives a point. */
export function placesOf(site: Site, entry: Parameters<typeof unitsOf>[1]): HostingPlace[] {
  return hostingPlaces(unitsOf(site, entry));
}

/** The sites of a locality that lie in some of its units. */
export function sitesIn(site: Site, locality: string, units: LocalityUnit[]): EntryOf<'clusters'>[] {
  const ids = units.map(({ id }) => id);
  return ofLocality(site, 'clusters', locality).filter(
    ({ place }) => place !== 'silent' && place.units.some((id) => ids.includes(id)),
  );
}

/** The sites that no map shows: the plan does not say where they are, or no source gives a point for the place. */
export function sitesOffTheMap(site: Site, clusters: EntryOf<'clusters'>[]): EntryOf<'clusters'>[] {
  return clusters.filter((cluster) => placesOf(site, cluster).length === 0);
}
