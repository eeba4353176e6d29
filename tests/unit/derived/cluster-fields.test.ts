import { expect, test } from 'vitest';
import { clusterFields, completeness } from '../../../src/derived/cluster-fields.ts';
import { cluster } from '../../../src/schemas/cluster.ts';
import { siteWith } from '../../support/minimal-site.ts';

const hill = siteWith().entries.clusters[0]!;

test('a site is as complete as its plan is', () => {
  expect(completeness(hill, ['a task'])).toMatchObject({ stated: 5, of: 19 });
  expect(completeness({ ...hill, areas: 'silent' }, ['a task'])).toMatchObject({ stated: 4 });
});

test('milestones are stated when a task concerns the site', () => {
  expect(completeness(hill, ['a task']).silent).not.toContain('milestones');
  expect(completeness(hill, []).silent).toContain('milestones');
});

test('silent fields come in the order of the page', () => {
  const { silent } = completeness(hill, []);
  expect(silent.slice(0, 3)).toEqual(['infrastructureCost', 'infrastructureInvestor', 'occupancy']);
});

test('every field of a site that may be silent counts', () => {
  const entry = Object.entries(cluster.shape);
  const maySilent = entry.filter(([, field]) => field.safeParse('silent').success).map(([name]) => name);
  const texts = ['locality'];
  expect(clusterFields).toEqual(expect.arrayContaining(maySilent.filter((name) => !texts.includes(name))));
});
