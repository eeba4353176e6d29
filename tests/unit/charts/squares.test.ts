import { expect, test } from 'vitest';
import { kilometre, squareOf } from '../../../src/charts/squares.ts';

test('100 ha are a square of one kilometre', () => {
  expect(squareOf({ value: 100 })).toEqual({ side: kilometre, outer: kilometre });
});

test('four times the land has twice the side', () => {
  expect(squareOf({ value: 400 }).side).toBe(kilometre * 2);
});

test('a range has a square for each end', () => {
  const { side, outer } = squareOf({ value: 25, to: 100 });
  expect(side).toBe(kilometre / 2);
  expect(outer).toBe(kilometre);
});
