import { expect, test } from 'vitest';
import { comparedLocalities } from '../../../src/compare/localities.ts';
import { builtFor } from '../../support/derived-site.ts';

test('a locality has a comparison of its own when it has two sites or more', () => {
  expect(comparedLocalities(builtFor('2022-01-01'))).toEqual([]);
  const site = builtFor('2022-01-01', ({ clusters }) => (clusters.valley = clusters.hill!));
  expect(comparedLocalities(site).map(({ id }) => id)).toEqual(['doi']);
});
