import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/charts/timeline.ts';
import type { Timing } from '../../../src/schemas/timing.ts';

const task = (id: string, when: 'silent' | Timing) => ({ id, when });
const within = (...periods: string[]): Timing => ({ periods, bound: 'within' });

test('lanes stand by the day on which they are due, and what has no time is apart', () => {
  const timeline = timelineOf(
    [task('late', within('2022')), task('never', 'silent'), task('early', within('2021-Q1'))],
    '2022-07-01',
  );
  expect(timeline?.lanes.map(({ item }) => item.id)).toEqual(['early', 'late']);
  expect(timeline?.undated.map(({ id }) => id)).toEqual(['never']);
});

test('what was due before today has passed', () => {
  const timeline = timelineOf([task('early', within('2021')), task('late', within('2022'))], '2022-01-01');
  expect(timeline?.lanes.map(({ passed }) => passed)).toEqual([true, false]);
});

test('each period is a span, and the last of them ends on the day on which it is due', () => {
  const [lane] = timelineOf([task('votes', within('2021', '2023'))], '2023-01-01')!.lanes;
  expect(lane?.spans).toEqual([
    { x: 0, width: 33.3 },
    { x: 66.7, width: 33.3 },
  ]);
  expect(lane?.due).toBe(100);
});

test('what is due before or by a time has no span', () => {
  const before = timelineOf([task('first', { periods: ['2022'], bound: 'before' })], '2022-05-05')!;
  expect(before.lanes[0]).toMatchObject({ spans: [], due: 50 });
  const by = timelineOf([task('second', { periods: ['2022'], bound: 'by' })], '2022-05-05')!;
  expect(by.lanes[0]).toMatchObject({ spans: [], due: 100 });
});

test('the years reach to today and over the period of the plan', () => {
  const timeline = timelineOf([task('one', within('2022'))], '2024-02-01', '2021/2022')!;
  expect(timeline.years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  expect(timeline.period).toEqual({ x: 0, width: 50 });
  expect(timeline.today).toBeGreaterThan(75);
});

test('nothing with a time makes no timeline', () => {
  expect(timelineOf([task('never', 'silent')], '2022-01-01')).toBeUndefined();
});
