import { expect, test } from 'vitest';
import { stacksOf } from '../../../src/charts/stacks.ts';
import type { Timing } from '../../../src/schemas/timing.ts';

const within = (period: string): Timing => ({ periods: [period], bound: 'within' });

test('what falls due in one quarter is stacked, from below', () => {
  const { bricks, height } = stacksOf(
    [within('2021'), within('2021-Q4'), within('2022-Q1')],
    2021,
    '2022-01-01',
  );
  expect(bricks.map(({ quarter, level }) => [quarter, level])).toEqual([
    [3, 0],
    [3, 1],
    [4, 0],
  ]);
  expect(height).toBe(2);
});

test('a brick tells whether its time has passed', () => {
  const { bricks } = stacksOf([within('2021'), within('2022')], 2021, '2022-01-01');
  expect(bricks.map(({ passed }) => passed)).toEqual([true, false]);
});

test('nothing has no height', () => {
  expect(stacksOf([], 2021, '2022-01-01')).toEqual({ bricks: [], height: 0 });
});
