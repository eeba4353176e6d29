import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../../src/derived/alternatives.ts';
import type { EntryOf } from '../../../src/schemas/site.ts';
import { builtFor } from '../../support/derived-site.ts';
import { figure } from '../../support/minimal-content.ts';

type Change = Partial<EntryOf<'clusters'>>;

/** The alternatives to a site of 17.7 ha for textiles, among sites that differ from it as told. */
function alternativesAmong(others: Record<string, Change>) {
  const site = builtFor('2022-01-01', ({ clusters, localities }) => {
    localities.far = { ...localities.doi! };
    for (const [id, change] of Object.entries(others)) clusters[id] = { ...clusters.hill!, ...change };
  });
  return alternativesOf(
    site,
    site.entries.clusters.find(({ id }) => id === 'hill')!,
  );
}

const far = { locality: 'far' };
const none: Change = { sectors: 'silent', areas: 'silent' };
const area = (value: number): Change => ({ areas: [figure('size', value, '')] });

describe('a near alternative', () => {
  test('is in the same locality, or shares a sector and has a similar area', () => {
    const found = alternativesAmong({
      neighbour: none,
      twin: far,
      'far-and-large': { ...far, ...area(100) },
      'other-sectors': { ...far, sectors: 'silent' },
    });
    expect(found.map(({ cluster }) => cluster.id)).toEqual(['twin', 'neighbour']);
  });

  test('says each reason why it is named', () => {
    const [twin, neighbour] = alternativesAmong({ twin: far, neighbour: none });
    expect([twin?.sameLocality, twin?.sectors.map(({ id }) => id), twin?.area?.value]).toEqual([
      false,
      ['textiles'],
      17.7,
    ]);
    expect([neighbour?.sameLocality, neighbour?.sectors, neighbour?.area]).toEqual([true, [], undefined]);
  });

  test.each([
    [17.7 * 1.5, true],
    [17.7 * 1.51, false],
    [17.7 / 1.5, true],
    [17.7 / 1.51, false],
  ])('of %d ha beside one of 17.7 ha is similar: %s', (value, similar) => {
    const [found] = alternativesAmong({ other: area(value) });
    expect(found?.area !== undefined).toBe(similar);
  });

  test('with more reasons comes first, then the one of the nearer area; four are named at most', () => {
    const found = alternativesAmong({
      e: none,
      d: { sectors: 'silent' },
      c: area(20),
      b: {},
      a: none,
    });
    expect(found.map(({ cluster }) => cluster.id)).toEqual(['b', 'c', 'd', 'e']);
  });

  test('is never the site itself', () => {
    expect(alternativesAmong({})).toEqual([]);
  });
});
