import { expect, test } from 'vitest';
import { sharesOf } from '../../../src/threads/shares.ts';

const size = (thing: number) => thing;

test('deals things out by size, so that each share has large and small ones', () => {
  expect(sharesOf([1, 8, 3, 6], size, 2)).toEqual([
    [8, 3],
    [6, 1],
  ]);
});

test('loses nothing where there are fewer things than shares', () => {
  expect(sharesOf([5], size, 3)).toEqual([[5], [], []]);
});
