import { expect, test } from 'vitest';
import { stemOf } from '../../../src/search/endings.ts';

test.each([
  ['industry', 'industries'],
  ['cluster', 'clusters'],
  ['process', 'processes'],
  ['process', 'processing'],
  ['site', 'sites'],
  ['build', 'building'],
  ['plan', 'plans'],
  ['invest', 'invested'],
  ['produce', 'producing'],
  ['textile', 'textiles'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['plan', 'plant'],
  ['industry', 'industrial'],
  ['park', 'part'],
  ['tu', 'tuy'],
  ['gas', 'ga'],
  ['status', 'statu'],
  ['king', 'k'],
])('%s and %s are not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
