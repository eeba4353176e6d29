import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatIssues } from '../src/entries/format-issues.ts';
import { readSite } from '../src/entries/load.ts';

const site = readSite(fileURLToPath(new URL('..', import.meta.url)));

test('the content of the site has no fault', () => {
  expect(site.issues.length, formatIssues(site.issues)).toBe(0);
});

test('the content of the site is there; only waivers may be none', () => {
  const empty = Object.entries(site.entries).flatMap(([name, entries]) =>
    entries.length === 0 && name !== 'waivers' ? [name] : [],
  );
  expect(empty).toEqual([]);
  expect(site.seeds.map((seed) => seed.id)).toEqual(site.entries.plans.map((plan) => plan.id));
  expect(site.passages.plans.flatMap((plan) => site.passages.passages(plan)).length).toBeGreaterThan(0);
});
