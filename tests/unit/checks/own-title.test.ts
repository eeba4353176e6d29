import { expect, test } from 'vitest';
import { ownTitle } from '../../../src/checks/own-title.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('one title or description on two entries of any collection is told', () => {
  const site = siteWith(({ villages, clusters }) => {
    villages.noodles!.title.en = clusters.hill!.title.en;
    villages.noodles!.description.vi = clusters.hill!.description.vi;
  });
  expect(ownTitle(site)).toEqual([
    {
      file: 'src/content/villages/noodles.yaml',
      field: 'title.en',
      problem: 'The title is also that of src/content/clusters/hill.yaml.',
      fix: 'Write a title that tells the two apart.',
    },
    {
      file: 'src/content/villages/noodles.yaml',
      field: 'description.vi',
      problem: 'The description is also that of src/content/clusters/hill.yaml.',
      fix: 'Write a description that tells the two apart.',
    },
  ]);
});

test('one title in both languages is no fault', () => {
  const site = siteWith(({ villages }) => (villages.noodles!.title = { vi: 'Bún', en: 'Bún' }));
  expect(ownTitle(site)).toEqual([]);
});

test('the title of a page of prose is looked at too', () => {
  const site = siteWith(({ villages }) => (villages.noodles!.title.en = 'About the site (en)'));
  expect(ownTitle(site)).toMatchObject([{ file: 'src/content/pages/en/about.mdx', field: 'title' }]);
});
