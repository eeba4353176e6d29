import { expect, test } from 'vitest';
import { emptyCollection } from '../../../src/checks/empty-collection.ts';
import { pathOf, siteWith } from '../../support/minimal-site.ts';

const site = siteWith(({ updates }) => delete updates.merger);

test('a collection without an entry is told', () => {
  expect(emptyCollection(site)).toEqual([
    {
      file: 'src/content/updates',
      field: 'the folder',
      problem: 'The collection updates has no entry.',
      fix: 'Write at least one file src/content/updates/<id>.yaml.',
    },
  ]);
});

test('a site that waives nothing has no fault', () => {
  expect(emptyCollection(siteWith(({ waivers }) => delete waivers['doi-2021']))).toEqual([]);
});

test('a collection whose entries are left out for their faults is not told as empty', () => {
  expect(emptyCollection({ ...site, leftOut: [pathOf('updates', 'merger')] })).toEqual([]);
});
