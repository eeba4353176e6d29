import { expect, test } from 'vitest';
import { periodInQuote } from '../../../src/checks/period-in-quote.ts';
import { cite } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (period: string, cited = cite(9, 'xong trong quý III/2021')) =>
  periodInQuote(
    siteWith(({ projects }) => {
      const { schedule } = projects.works!;
      if (schedule !== 'silent')
        Object.assign(schedule[0]!, { when: { periods: [period], bound: 'within' }, cites: [cited] });
    }),
  );

test.each([
  ['2021-Q3', cite(9, 'quý III/2021')],
  ['2021', cite(9, 'quý III/2021')],
  ['2021/2025', cite(3, 'giai đoạn 2021 - 2025')],
  ['2021-04-20', cite(5, 'ngày 20/4/2021')],
  ['2021-04', cite(5, 'ngày 20/4/2021')],
])('the span %s stands in its quote', (period, cited) => {
  expect(faultsOf(period, cited)).toEqual([]);
});

test.each([
  ['2022', '“2022”'],
  ['2021-Q4', '“2021-Q4”'],
  ['2021/2025', '“2025”'],
  ['2020/2025', '“2020” and “2025”'],
  ['2021-08', '“2021-08”'],
])('the span %s does not stand in a quote that states Q3 2021', (period, stray) => {
  expect(faultsOf(period)).toEqual([
    {
      file: 'src/content/projects/works.yaml',
      field: 'schedule[0].when.periods[0]',
      problem: `The quotes beside it do not state ${stray}.`,
      fix: 'Write the span as the plan gives it, or quote the words that state it.',
    },
  ]);
});

test('the span of a target is held to the quotes of the target', () => {
  const site = siteWith(({ targets }) => (targets.area!.when = { periods: ['2022'], bound: 'by' }));
  expect(periodInQuote(site)).toMatchObject([
    { file: 'src/content/targets/area.yaml', field: 'when.periods[0]' },
  ]);
});
