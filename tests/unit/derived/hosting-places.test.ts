import { expect, test } from 'vitest';
import { hostingPlaces, placesOf, sitesIn, sitesOffTheMap } from '../../../src/derived/hosting-places.ts';
import type { LocalityUnit } from '../../../src/schemas/locality.ts';
import type { Point } from '../../../src/schemas/point.ts';
import { siteContent } from '../../support/site.ts';

const site = siteContent();
const clusterOf = (id: string) => site.entries.clusters.find((cluster) => cluster.id === id)!;

function unit(id: string, point?: Pick<Point, 'lat' | 'lon'>): LocalityUnit {
  const name = { vi: id, en: id };
  const full = point && { ...point, is: name, precision: 'fair' as const, sources: ['gazette'] };
  return { id, then: name, now: name, point: full, changes: [], sources: ['gazette'] };
}

test('units with one point are one place, units without a point are none', () => {
  const shared = { lat: 19.834, lon: 105.617 };
  const places = hostingPlaces([
    unit('one', shared),
    unit('two'),
    unit('three', shared),
    unit('four', { lat: 20, lon: 105 }),
  ]);
  expect(places.map(({ units }) => units.map(({ id }) => id))).toEqual([['one', 'three'], ['four']]);
});

test('a site of three communes that share a point lies in one place', () => {
  expect(placesOf(site, clusterOf('dan-luc-dan-ly-dan-quyen'))).toHaveLength(1);
});

test('a site of whose place the plan says nothing is off the map', () => {
  const off = sitesOffTheMap(site, site.entries.clusters).map(({ id }) => id);
  const silent = site.entries.clusters.filter(({ place }) => place === 'silent').map(({ id }) => id);
  expect(silent.length).toBeGreaterThan(0);
  expect(off).toEqual(expect.arrayContaining(silent));
});

test('the sites of a place are those that name one of its units', () => {
  const [place] = placesOf(site, clusterOf('tu-ha'));
  expect(sitesIn(site, 'huong-tra', place!.units).map(({ id }) => id)).toEqual(['tu-ha']);
});
