import { expect, test } from 'vitest';
import { oneShortAddress } from '../../../src/checks/one-short-address.ts';
import { minimalContent } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('two entries that would have one short address are told', () => {
  const site = siteWith(({ projects }) => (projects.hill = minimalContent().projects.works!));
  expect(oneShortAddress(site)).toEqual([
    {
      file: 'src/content/projects/hill.yaml',
      field: 'file name',
      problem: 'The short address /s/hill/ is also that of src/content/clusters/hill.yaml.',
      fix: 'Give the newer of the two another file name: a short address is printed on paper and must lead to one entry.',
    },
  ]);
});

test('an entry that would have the short address of a page of prose is told', () => {
  const site = siteWith(({ projects }) => (projects['page-about'] = minimalContent().projects.works!));
  expect(oneShortAddress(site)).toMatchObject([
    {
      file: 'src/content/projects/page-about.yaml',
      problem: 'The short address /s/page-about/ is also that of src/content/pages/vi/about.mdx.',
    },
  ]);
});

test('collections whose short addresses begin differently may share an id', () => {
  const site = siteWith(({ localities, targets }) => {
    localities.hill = minimalContent().localities.doi!;
    targets.hill = Object.values(minimalContent().targets)[0]!;
  });
  expect(oneShortAddress(site)).toEqual([]);
});
