import { expect, test } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import { parseEntries } from '../../../src/entries/parse.ts';
import { filesWith, siteWith } from '../../support/minimal-site.ts';

test.each(checks)('$name: the minimal site has no fault', ({ check }) => {
  expect(check(siteWith())).toEqual([]);
});

test('the files of the minimal site are read without fault', () => {
  expect(parseEntries(filesWith())).toEqual({ entries: siteWith().entries, leftOut: [], issues: [] });
});

test('no two rules have one name', () => {
  const names = checks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
