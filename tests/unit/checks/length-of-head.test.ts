import { expect, test } from 'vitest';
import { lengthOfHead } from '../../../src/checks/length-of-head.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (key: 'title' | 'description', text: string) =>
  lengthOfHead(siteWith(({ clusters }) => (clusters.hill![key].vi = text)));

test('a title has at most 70 characters', () => {
  expect(faultsOf('title', 'ế'.repeat(70))).toEqual([]);
  expect(faultsOf('title', 'ế'.repeat(72))).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'title.vi',
      problem: 'The text has 72 characters; the most is 70.',
      fix: 'Leave out 2 or more.',
    },
  ]);
});

test('a description has 50 to 160 characters', () => {
  expect(faultsOf('description', 'ế'.repeat(50))).toEqual([]);
  expect(faultsOf('description', 'ế'.repeat(160))).toEqual([]);
  expect(faultsOf('description', 'ế'.repeat(49))).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'description.vi',
      problem: 'The text has 49 characters; the least is 50.',
      fix: 'Add 1 or more.',
    },
  ]);
  expect(faultsOf('description', 'ế'.repeat(161))).toMatchObject([
    { problem: 'The text has 161 characters; the most is 160.' },
  ]);
});

test('the head of a page of prose is measured too', () => {
  const site = siteWith();
  const pages = site.pages.map((page) => ({ ...page, description: 'Short.' }));
  expect(lengthOfHead({ ...site, pages })).toMatchObject([
    { file: 'src/content/pages/vi/about.mdx', field: 'description' },
    { file: 'src/content/pages/en/about.mdx', field: 'description' },
  ]);
});
