import { expect, test } from 'vitest';
import { latestFirst, updatesOf } from '../../../src/derived/updates.ts';
import { builtFor } from '../../support/derived-site.ts';

const site = builtFor('2026-01-01', ({ updates }) => {
  const { merger } = updates;
  updates.later = { ...merger!, date: '2025-12', about: { clusters: ['hill'] } };
  updates.earlier = { ...merger!, date: '2014', about: { clusters: ['hill'], localities: ['doi'] } };
  updates.another = { ...merger!, about: { sectors: ['textiles'] } };
});
const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);

test('the latest comes first, whatever is known of its date; by id where the day is the same', () => {
  expect(idsOf(latestFirst(site.entries.updates))).toEqual(['later', 'another', 'merger', 'earlier']);
});

test('what concerns several of some entries is told once, the latest first', () => {
  const concerns = [
    { kind: 'localities', id: 'doi' },
    { kind: 'clusters', id: 'hill' },
  ] as const;
  expect(idsOf(updatesOf(site, [...concerns]))).toEqual(['later', 'merger', 'earlier']);
});
