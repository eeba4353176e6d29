import { expect, test } from 'vitest';
import { entryOf } from '../../../src/derived/site.ts';
import { siteWith } from '../../support/minimal-site.ts';

const site = { ...siteWith(), today: '2022-01-01' };

test('an entry is found by its id', () => {
  expect(entryOf(site, 'clusters', 'hill').file).toBe('src/content/clusters/hill.yaml');
});

test('a missing entry stops the build and tells where to look', () => {
  expect(() => entryOf(site, 'clusters', 'no')).toThrow(
    'There is no entry "no" in src/content/clusters. Check the reference and run the content test.',
  );
});
