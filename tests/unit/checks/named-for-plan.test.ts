import { expect, test } from 'vitest';
import { namedForPlan } from '../../../src/checks/named-for-plan.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('a translation that is not named for its plan is told', () => {
  const site = siteWith(({ translations }) => (translations.english = translations['doi-2021']!));
  expect(namedForPlan(site)).toEqual([
    {
      file: 'src/content/translations/english.yaml',
      field: 'plan',
      problem: 'The file belongs to the plan doi-2021 and is named english.',
      fix: 'Name it doi-2021.yaml, or correct the plan.',
    },
  ]);
});

test('waivers that are not named for their plan are told', () => {
  const site = siteWith(({ waivers }) => (waivers['doi-2021']!.plan = 'doi-2022'));
  expect(namedForPlan(site)).toMatchObject([{ file: 'src/content/waivers/doi-2021.yaml', field: 'plan' }]);
});
