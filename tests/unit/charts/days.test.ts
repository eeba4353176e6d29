import { expect, test } from 'vitest';
import { dayNumber, endOf, placeOf, stretchOf } from '../../../src/charts/days.ts';

test('days are counted from the first of 1970', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
});

test('a stretch holds whole years, with those between', () => {
  expect(stretchOf(['2023-06-30', '2021-08-01'])).toEqual({
    from: dayNumber('2021-01-01'),
    to: dayNumber('2024-01-01'),
    years: [2021, 2022, 2023],
  });
  expect(stretchOf([])).toBeUndefined();
});

test('the last day of a stretch ends where the stretch ends', () => {
  const stretch = stretchOf(['2021-03-01', '2022-03-01'])!;
  expect(placeOf('2021-01-01', stretch)).toBe(0);
  expect(placeOf('2022-01-01', stretch)).toBe(50);
  expect(endOf('2022-12-31', stretch)).toBe(100);
});
