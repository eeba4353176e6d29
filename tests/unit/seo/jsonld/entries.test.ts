import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../../src/routes.ts';
import { citationOf } from '../../../../src/seo/jsonld/citation.ts';
import { incentiveThing } from '../../../../src/seo/jsonld/incentive.ts';
import { clusterPlace, villagePlace } from '../../../../src/seo/jsonld/places.ts';
import { planWork, yearsText } from '../../../../src/seo/jsonld/plan.ts';
import { builtFor } from '../../../support/derived-site.ts';
import type { Content } from '../../../support/minimal-content.ts';

const absolute = (path: string) => `https://example.org${path}`;
const point =
  (precision: 'good' | 'poor') =>
  ({ locality }: { locality: Content['localities'][string] }) => {
    locality.units[0]!.point = {
      lat: 16.5,
      lon: 107.4,
      is: { vi: 'điểm', en: 'a point' },
      precision,
      sources: ['gazette'],
    };
  };
const siteWithPoint = (precision: 'good' | 'poor') =>
  builtFor('2022-01-01', ({ localities }) => point(precision)({ locality: localities.doi! }));

test('an entry cites each plan that it quotes once, by its name and page', () => {
  const site = builtFor('2022-01-01');
  expect(citationOf(site, site.entries.clusters[0]!, 'en', absolute)).toEqual([
    {
      '@type': 'CreativeWork',
      name: site.entries.plans[0]!.name.en,
      url: `https://example.org${pathOf({ section: 'plans', address: site.entries.plans[0]!.address }, 'en')}`,
    },
  ]);
  expect(citationOf(site, { areas: 'silent' }, 'en', absolute)).toEqual([]);
});

describe('a site', () => {
  test('lies in the unit of its plan, which lies in the unit of today', () => {
    const site = builtFor('2022-01-01');
    expect(clusterPlace(site, site.entries.clusters[0]!, 'en')).toHaveProperty('containedInPlace', [
      {
        '@type': 'AdministrativeArea',
        name: 'Ward One',
        containedInPlace: { '@type': 'AdministrativeArea', name: 'Đồi Xanh ward' },
      },
    ]);
  });

  test('has the figures that head its page as written there, and no silent one', () => {
    const site = builtFor('2022-01-01');
    expect(clusterPlace(site, site.entries.clusters[0]!, 'vi')).toHaveProperty('additionalProperty', [
      { '@type': 'PropertyValue', name: 'Diện tích', value: '17,7 ha' },
      { '@type': 'PropertyValue', name: 'Giai đoạn', value: 'Đang mở rộng' },
    ]);
  });

  test.each(['good', 'poor'] as const)(
    'tells the point of its unit where it is near, here %s',
    (precision) => {
      const site = siteWithPoint(precision);
      const told = JSON.stringify(clusterPlace(site, site.entries.clusters[0]!, 'en'));
      expect(told.includes('"latitude":16.5')).toBe(precision === 'good');
    },
  );

  test('lies in its locality where the plan does not say where', () => {
    const site = builtFor('2022-01-01', ({ clusters }) => Object.assign(clusters.hill!, { place: 'silent' }));
    const place = clusterPlace(site, site.entries.clusters[0]!, 'en');
    expect(place).toHaveProperty('containedInPlace', {
      '@type': 'AdministrativeArea',
      name: site.entries.localities[0]!.name.en,
    });
  });
});

test('a craft of which the plan does not say where it is, is no place', () => {
  const site = builtFor('2022-01-01', ({ villages }) =>
    Object.assign(Object.values(villages)[0]!, { place: 'silent' }),
  );
  expect(villagePlace(site, site.entries.villages[0]!, 'en')).toBeUndefined();
});

describe('a support', () => {
  const thingOn = (day: string) => {
    const site = builtFor(day);
    return incentiveThing(site, site.entries.incentives[0]!, 'en');
  };

  test('has its status while its plan runs', () => {
    expect(thingOn('2022-01-01').incentiveStatus).toMatch(/^https:\/\/schema\.org\/IncentiveStatus/);
  });

  test('has no status once its plan is over', () => {
    expect(thingOn('2026-01-01')).not.toHaveProperty('incentiveStatus');
    expect(thingOn('2026-01-01').description).toMatch(/ \(at the time of the plan\)$/);
  });
});

describe('a plan', () => {
  const workWith = (change: object) => {
    const site = builtFor('2022-01-01', ({ plans }) => Object.assign(plans['doi-2021']!, change));
    return planWork(site.entries.plans[0]!, 'en', absolute);
  };

  test('is a report with its number and date', () => {
    expect(workWith({})).toMatchObject({
      '@type': 'Report',
      reportNumber: '12/KH-UBND',
      datePublished: '2021-04-20',
    });
  });

  test('is legislation only where it is a decision', () => {
    const fullTitle = { vi: 'Quyết định về công nghiệp', en: 'Decision on industry' };
    expect(workWith({ fullTitle })).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '12/KH-UBND',
      legislationDate: '2021-04-20',
    });
  });

  test('has neither number nor date where our copy leaves them blank', () => {
    const work = workWith({ number: 'blank', date: 'blank' });
    expect(work).not.toHaveProperty('reportNumber');
    expect(work).not.toHaveProperty('datePublished');
  });

  test('covers one year or a span of years', () => {
    expect(yearsText(2022, 2022)).toBe('2022');
    expect(yearsText(2021, 2025)).toBe('2021/2025');
  });
});
