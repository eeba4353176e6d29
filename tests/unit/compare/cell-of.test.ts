import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../src/compare/cell-of.ts';
import { rowState } from '../../../src/compare/row-state.ts';
import { type ShownField, shownFields } from '../../../src/derived/cluster-fields.ts';
import { builtFor } from '../../support/derived-site.ts';
import { cite } from '../../support/minimal-content.ts';

/** The minimal site with a second cluster, alike but for what a test changes. */
function stateOf(field: ShownField, change: Record<string, unknown> = {}) {
  const site = builtFor('2022-01-01', ({ clusters }) => {
    clusters.valley = Object.assign(structuredClone(clusters.hill!), change);
  });
  return rowState(site.entries.clusters.map((cluster) => cellOf(site, cluster, field)));
}

describe('two sites', () => {
  test('are the same in every field that says the same, and silent where no plan says anything', () => {
    const states = shownFields.map((field) => [field, stateOf(field)]);
    const differing = states.filter(([, state]) => state === 'differs').map(([field]) => field);
    expect(differing).toEqual(['conflicts']);
    expect(stateOf('rent')).toBe('silent');
    expect(stateOf('milestones')).toBe('silent');
    expect(stateOf('areas')).toBe('same');
  });

  test('are the same where only the proof is another', () => {
    const [hill] = builtFor('2022-01-01').entries.clusters;
    const sectors = [{ sector: 'textiles', cites: [cite(9, 'quy mô 17,7 ha')] }];
    expect(hill!.sectors).not.toEqual(sectors);
    expect(stateOf('sectors', { sectors })).toBe('same');
  });

  test.each([
    ['areas', { areas: 'silent' }],
    ['kind', { kind: 'park' }],
    ['place', { place: 'silent' }],
    ['ask', { place: 'silent' }],
    ['rent', { rent: [{ vi: 'Giá', en: 'Rent', cites: [] }] }],
    ['printed', { printed: [cite(9, 'quy mô')] }],
    ['sources', { sectors: 'silent' }],
  ] as const)('differ in %s where it is another', (field, change) => {
    expect(stateOf(field, change)).toBe('differs');
  });
});
