import { expect, test } from 'vitest';
import { planNumbers } from '../../../src/share/plan-numbers.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('a plan is known by the path of its page, with its number and its date as the language writes it', () => {
  const { plans } = siteWith().entries;
  expect(Object.values(planNumbers(plans, 'vi'))).toEqual(['12/KH-UBND, 20/4/2021']);
  expect(Object.values(planNumbers(plans, 'en'))).toEqual(['12/KH-UBND, 20 April 2021']);
  expect(Object.keys(planNumbers(plans, 'en'))).toEqual([`/en/plans/${plans[0]!.address.en}/`]);
});

test('what the copy of a plan leaves blank is said to be blank', () => {
  const { plans } = siteWith((content) => {
    Object.assign(content.plans['doi-2021']!, { number: 'blank', date: 'blank' });
  }).entries;
  expect(Object.values(planNumbers(plans, 'vi'))).toEqual(['số để trống, ngày để trống']);
});

test('a number that the name of the plan has is not said twice', () => {
  const { plans } = siteWith(
    (content) => (content.plans['doi-2021']!.name.vi = 'Kế hoạch 12/KH-UBND'),
  ).entries;
  expect(Object.values(planNumbers(plans, 'vi'))).toEqual(['20/4/2021']);
});
