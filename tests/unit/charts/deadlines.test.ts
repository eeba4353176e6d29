import { expect, test } from 'vitest';
import { deadlinesAhead } from '../../../src/charts/deadlines.ts';
import type { Timing } from '../../../src/schemas/timing.ts';
import { builtFor } from '../../support/derived-site.ts';
import { cite, type Content } from '../../support/minimal-content.ts';

const day = '2021-09-30';
const within = (period: string): Timing => ({ periods: [period], bound: 'within' });
const idsOn = (today: string, change?: (content: Content) => void) =>
  deadlinesAhead(builtFor(today, change)).map(({ id }) => id);

test('a deadline stands until its last day', () => {
  expect(idsOn(day)).toEqual(['targets-area']);
  expect(idsOn('2021-10-01')).toEqual([]);
});

test('what rests on the lines of another of the same day is the same deadline', () => {
  expect(deadlinesAhead(builtFor(day))).toMatchObject([
    { id: 'targets-area', day, locality: 'doi', page: { section: 'targets' }, fragment: 'area', lines: [9] },
  ]);
});

test('a task stands before the target that rests on its lines', () => {
  expect(idsOn(day, ({ tasks }) => void (tasks.expand!.when = within('2021-Q3')))).toEqual(['tasks-expand']);
});

test('a line of its own makes a deadline of its own', () => {
  const ids = idsOn(day, ({ projects }) => {
    projects.works!.schedule = [
      { what: { vi: 'Xong', en: 'Done' }, when: within('2021-Q3'), cites: [cite(11, '40 hộ')] },
    ];
  });
  expect(ids).toEqual(['targets-area', 'projects-works-1']);
});

test('deadlines stand by day', () => {
  const ids = idsOn(day, ({ tasks }) => void (tasks.expand!.when = within('2022')));
  expect(ids).toEqual(['targets-area', 'tasks-expand']);
});
