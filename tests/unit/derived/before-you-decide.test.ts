import { expect, test } from 'vitest';
import { toCheck } from '../../../src/derived/before-you-decide.ts';
import { builtFor } from '../../support/derived-site.ts';
import type { Content } from '../../support/minimal-content.ts';

function checkedOn(today: string, change?: (content: Content) => void) {
  const site = builtFor(today, change);
  return toCheck(site, site.entries.clusters[0]!);
}

test('a plan in its period is not told to be over, one past it is told with its year', () => {
  expect(checkedOn('2025-12-31').ended).toBeUndefined();
  expect(checkedOn('2026-01-01').ended).toBe(2025);
});

test('the dates set for a site that have passed are counted, those without a date are not', () => {
  const content = ({ tasks }: Content) => {
    const about = { clusters: ['hill'] };
    tasks.expand = { ...tasks.expand!, about };
    tasks.road = { ...tasks.expand, when: { periods: ['2021'], bound: 'within' }, about };
    tasks.plant = { ...tasks.expand, when: { periods: ['2023'], bound: 'within' }, about };
    tasks.other = { ...tasks.road, about: undefined };
  };
  const { passed, dated } = checkedOn('2022-06-01', content);
  expect([passed, dated]).toEqual([1, 2]);
});

test('conflicts that touch the site and fields on which the plan is silent are listed', () => {
  const { conflicts, silent, fields } = checkedOn('2022-01-01');
  expect(conflicts.map(({ id }) => id)).toEqual(['two-areas']);
  expect(silent).toContain('rent');
  expect(silent).toContain('milestones');
  expect(silent).not.toContain('areas');
  expect(silent.length).toBeLessThan(fields);
});
