import { describe, expect, test } from 'vitest';
import {
  dueDay,
  firstDayOf,
  hasPassed,
  isAbolished,
  lastDayOf,
  planHasEnded,
} from '../../../src/derived/standing.ts';
import type { Timing } from '../../../src/schemas/timing.ts';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-Q1', '2021-01-01', '2021-03-31'],
  ['2021-Q4', '2021-10-01', '2021-12-31'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021-04-20', '2021-04-20', '2021-04-20'],
])('%s goes from %s to %s', (point, first, last) => {
  expect([firstDayOf(point), lastDayOf(point)]).toEqual([first, last]);
});

describe('the day on which something is due', () => {
  test.each<[string, Timing['bound'], string[], string]>([
    ['is the end of its span', 'within', ['2021-Q2/2022-Q3'], '2022-09-30'],
    ['is the end of its span', 'by', ['2025'], '2025-12-31'],
    ['is the end of its last span', 'within', ['2023', '2021-08', '2022'], '2023-12-31'],
    ['is the eve of its span where it is due before', 'before', ['2024-Q3'], '2024-06-30'],
    ['is the eve of its span where it is due before', 'before', ['2024'], '2023-12-31'],
    ['is the eve of the beginning of a longer span', 'before', ['2021/2025'], '2020-12-31'],
    ['is the eve of a day after a leap day', 'before', ['2024-03-01'], '2024-02-29'],
  ])('%s: %s %s', (_, bound, periods, day) => {
    expect(dueDay({ bound, periods })).toBe(day);
  });
});

test('a deadline has passed on the day after it', () => {
  const timing: Timing = { bound: 'by', periods: ['2021-Q3'] };
  expect(hasPassed(timing, '2021-09-30')).toBe(false);
  expect(hasPassed(timing, '2021-10-01')).toBe(true);
});

test('a plan has ended on the first day after its last year', () => {
  expect(planHasEnded({ periodTo: 2025 }, '2025-12-31')).toBe(false);
  expect(planHasEnded({ periodTo: 2025 }, '2026-01-01')).toBe(true);
});

test('a unit no longer exists from the day of its abolition on', () => {
  expect(isAbolished({ abolished: '2025-07-01' }, '2025-06-30')).toBe(false);
  expect(isAbolished({ abolished: '2025-07-01' }, '2025-07-01')).toBe(true);
  expect(isAbolished({ abolished: 'no' }, '2026-11-20')).toBe(false);
});
