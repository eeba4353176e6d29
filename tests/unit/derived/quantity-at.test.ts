import { describe, expect, test } from 'vitest';
import { quantityAt } from '../../../src/derived/quantity-at.ts';
import { builtFor } from '../../support/derived-site.ts';

const site = builtFor('2026-11-20');

describe('a figure that prose names', () => {
  test('is found by its key, or is the first of its field', () => {
    expect(quantityAt(site, 'clusters/hill', 'areas', 'phase-one').value).toBe(10);
    expect(quantityAt(site, 'clusters/hill', 'areas').value).toBe(17.7);
  });

  test('may be the only one of its field', () => {
    expect(quantityAt(site, 'targets/area', 'amount').value).toBe(17.7);
  });

  test.each([
    ['clusters/hill', 'areas', 'phase-two', 'The entry clusters/hill has no figure "phase-two" in "areas".'],
    ['clusters/hill', 'roads', undefined, 'The entry clusters/hill has no figure in "roads".'],
    ['clusters/none', 'areas', undefined, 'There is no entry "none" in src/content/clusters.'],
    ['cluster/hill', 'areas', undefined, '"cluster/hill" names no collection'],
    ['hill', 'areas', undefined, '"hill" names no collection'],
  ])('stops the build where %s, %s, %s is none', (of, field, key, message) => {
    expect(() => quantityAt(site, of, field, key)).toThrow(message);
  });
});
