import { expect, test } from 'vitest';
import { periodOrder } from '../../../src/checks/period-order.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (period: string) =>
  periodOrder(siteWith(({ targets }) => (targets.area!.when = { periods: [period], bound: 'within' })));

test.each([
  '2021',
  '2021/2025',
  '2021-Q2/2022-Q3',
  '2021-Q4/2021',
  '2021/2021-Q1',
  '2021-02/2021-Q1',
  '2021-04-20/2021-04-20',
])('the span %s is in order', (period) => {
  expect(faultsOf(period)).toEqual([]);
});

test.each(['2025/2021', '2022-Q3/2022-Q2', '2022-04/2022-Q1', '2021-04-20/2021-04-19'])(
  'the span %s ends before it begins',
  (period) => {
    expect(faultsOf(period)).toEqual([
      {
        file: 'src/content/targets/area.yaml',
        field: 'when.periods[0]',
        problem: `The span “${period}” ends before it begins.`,
        fix: 'Write the earlier date before the slash.',
      },
    ]);
  },
);

test.each(['2021-13', '2021-00', '2021-04-32'])('the span %s names no day or month', (period) => {
  expect(faultsOf(period)).toEqual([
    {
      file: 'src/content/targets/area.yaml',
      field: 'when.periods[0]',
      problem: `The span “${period}” names a day or month that does not exist.`,
      fix: 'Write months 01 to 12 and days 01 to 31.',
    },
  ]);
});

test('the period of a plan ends after it begins, and its vision lies behind it', () => {
  const site = siteWith(({ plans }) => Object.assign(plans['doi-2021']!, { periodTo: 2020, vision: 2019 }));
  expect(periodOrder(site)).toEqual([
    {
      file: 'src/content/plans/doi-2021.yaml',
      field: 'periodTo',
      problem: 'The period of the plan ends in 2020, before it begins in 2021.',
      fix: 'Write the years as the plan states them.',
    },
    {
      file: 'src/content/plans/doi-2021.yaml',
      field: 'vision',
      problem: 'The plan looks ahead to 2019, before its period ends in 2020.',
      fix: 'Write the year to which the plan looks ahead, or leave it out.',
    },
  ]);
});
