import { expect, test } from 'vitest';
import { numberInQuote } from '../../../src/checks/number-in-quote.ts';
import { figure } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (area: ReturnType<typeof figure> & { to?: number }) =>
  numberInQuote(siteWith(({ clusters }) => (clusters.hill!.areas = [area])));

test('a number that its quote writes is no fault', () => {
  expect(faultsOf(figure('a', 17.7, 'quy mô 17,7 ha'))).toEqual([]);
});

test('a number that its quote does not write is told with those that it writes', () => {
  expect(faultsOf(figure('a', 177, 'quy mô 17,7 ha, trong đó giai đoạn 1'))).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'areas[0].value',
      problem: 'The number 177 is not written in a quote of the figure.',
      fix: 'Write the number that the plan states, or quote the words that state this one; the quotes now given write 17,7 and 1.',
    },
  ]);
});

test('a quote without a number is told', () => {
  expect(faultsOf(figure('a', 40, 'Làng nghề bún', 11))).toMatchObject([
    { fix: 'Quote the words that state the number; the quotes now given write none.' },
  ]);
});

test('the upper end of a range must be written too', () => {
  expect(faultsOf({ ...figure('a', 10, 'giai đoạn 1 là 10 ha'), to: 20 })).toMatchObject([
    { field: 'areas[0].to', problem: 'The number 20 is not written in a quote of the figure.' },
  ]);
});

test('the number of a target is looked at too', () => {
  const site = siteWith(({ targets }) => (targets.area!.amount = figure('area', 18, 'quy mô 17,7 ha')));
  expect(numberInQuote(site)).toMatchObject([{ field: 'amount.value' }]);
});
