import { expect, test } from 'vitest';
import { printedName } from '../../../src/checks/printed-name.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (...printed: string[]) =>
  printedName(siteWith(({ agencies }) => (agencies.committee!.printed = printed)));

test('a name that stands in no passage of the plan is told with the nearest line', () => {
  expect(faultsOf('UBND thị xã', 'UBND thị xã Đồi Xanh Lam')).toEqual([
    {
      file: 'src/content/agencies/committee.yaml',
      field: 'printed[1]',
      problem: 'The words “UBND thị xã Đồi Xanh Lam” do not stand in the plan doi-2021.',
      fix: 'Copy the name as the plan prints it. The nearest words stand at line 5.',
    },
  ]);
});

test('a name to which nothing comes near is told without a line', () => {
  expect(faultsOf('Sở Công Thương')).toMatchObject([{ fix: 'Copy the name as the plan prints it.' }]);
});

test('a name that stands only inside a longer word is told', () => {
  expect(faultsOf('UBND thị x')).toHaveLength(1);
});

test('a name is not looked for in a plan whose seed has changed', () => {
  const site = siteWith(({ agencies, plans }) => {
    agencies.committee!.printed = ['Sở Công Thương'];
    plans['doi-2021']!.sha256 = '0'.repeat(64);
  });
  expect(printedName(site)).toEqual([]);
});
