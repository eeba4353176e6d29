import { describe, expect, test } from 'vitest';
import {
  about,
  bodiesToAsk,
  byDueDay,
  clustersWanting,
  localitiesSpeaking,
  localityOf,
  ofLocality,
  planOf,
  sectorsOf,
  unitsOf,
} from '../../../src/derived/relations.ts';
import type { Task } from '../../../src/schemas/task.ts';
import type { Content } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const siteOf = (change?: (content: Content) => void) => ({ ...siteWith(change), today: '2022-01-01' });
const site = siteOf();
const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);

test('what concerns an entry is found by its kind and id', () => {
  expect(idsOf(about(site, 'conflicts', 'clusters', 'hill'))).toEqual(['two-areas']);
  expect(about(site, 'conflicts', 'sectors', 'hill')).toEqual([]);
  expect(about(site, 'errata', 'clusters', 'hill')).toEqual([]);
});

test('a locality has its plan', () => {
  expect(localityOf(site, { locality: 'doi' }).id).toBe('doi');
  expect(planOf(site, 'doi').id).toBe('doi-2021');
  expect(() => planOf(site, 'no')).toThrow('No plan in src/content/plans names the locality "no".');
});

test('entries of a locality are those that name it', () => {
  expect(idsOf(ofLocality(site, 'clusters', 'doi'))).toEqual(['hill']);
  expect(ofLocality(site, 'clusters', 'no')).toEqual([]);
});

test('a place has the units that it names', () => {
  const { clusters } = site.entries;
  expect(idsOf(unitsOf(site, clusters[0]!))).toEqual(['ward-one']);
  expect(unitsOf(site, { locality: 'doi', place: 'silent' })).toEqual([]);
});

describe('whom to ask', () => {
  const two = siteOf(({ localities }) => {
    const [unit] = localities.doi!.units;
    localities.doi!.units.push(
      { ...unit!, id: 'ward-two' },
      {
        ...unit!,
        id: 'ward-three',
        now: { vi: 'Xã Suối', en: 'Suối commune' },
      },
    );
  });
  const ask = (units: string[], lang: 'vi' | 'en') =>
    bodiesToAsk(two, { locality: 'doi', place: { units } }, lang);

  test('is the committee of the present unit', () => {
    expect(ask(['ward-three'], 'vi')).toEqual(['Ủy ban nhân dân xã Suối']);
    expect(ask(['ward-three'], 'en')).toEqual(['People’s Committee of Suối commune']);
  });

  test('is one committee for units that are one today', () => {
    expect(ask(['ward-one', 'ward-two', 'ward-three'], 'en')).toEqual([
      'People’s Committee of Đồi Xanh ward',
      'People’s Committee of Suối commune',
    ]);
  });

  test('is nobody where the plan gives no place', () => {
    expect(bodiesToAsk(two, { locality: 'doi', place: 'silent' }, 'en')).toEqual([]);
  });
});

test('tasks come by the day on which they are due, then by number, those without a date last', () => {
  const when = (period: string): Task['when'] => ({ periods: [period], bound: 'within' });
  const { tasks } = siteOf(({ tasks: made }) => {
    const { expand } = made;
    for (const [id, due] of Object.entries({
      a10: when('2022'),
      a2: when('2022'),
      a1: when('2023'),
      z: when('2021'),
    }))
      made[id] = { ...expand!, when: due };
  }).entries;
  expect(idsOf(tasks.toSorted(byDueDay))).toEqual(['z', 'a2', 'a10', 'a1', 'expand']);
});

test('a site wants the sectors that it names', () => {
  expect(idsOf(clustersWanting(site, 'textiles'))).toEqual(['hill']);
  const silent = siteOf(({ clusters }) => (clusters.hill!.sectors = 'silent'));
  expect(clustersWanting(silent, 'textiles')).toEqual([]);
});

test('a plan speaks of a sector whose words are cited from it', () => {
  const [sector] = site.entries.sectors;
  expect(localitiesSpeaking(site, sector!)).toEqual(['doi']);
  expect(localitiesSpeaking(site, { ...sector!, says: [] })).toEqual([]);
  expect(idsOf(sectorsOf(site, 'doi'))).toEqual(['textiles']);
  expect(sectorsOf(site, 'no')).toEqual([]);
});
