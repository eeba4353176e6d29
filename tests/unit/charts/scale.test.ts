import { expect, test } from 'vitest';
import { barsOf, percentOf } from '../../../src/charts/scale.ts';

test('a share is in percent to two decimals', () => {
  expect(percentOf(1, 3)).toBe(33.33);
  expect(percentOf(0, 0)).toBe(0);
});

test('the longest bar fills the scale', () => {
  expect(barsOf([70, 35, 0])).toEqual([100, 50, 0]);
  expect(barsOf([])).toEqual([]);
});
