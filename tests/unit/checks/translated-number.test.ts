import { describe, expect, test } from 'vitest';
import { translatedNumber } from '../../../src/checks/translated-number.ts';
import { siteWith } from '../../support/minimal-site.ts';

const told = (key: string, problem: string, fix: string) => ({
  file: 'src/content/translations/doi-2021.yaml',
  field: `passages.${key}`,
  problem,
  fix,
});
const lost = (key: string, number: string) =>
  told(key, `The plan says ${number}, which the translation leaves out.`, 'Write it in English notation.');
const added = (key: string, number: string) =>
  told(
    key,
    `The translation says ${number}, which the plan does not.`,
    'Write the number of the plan, or use words.',
  );

const faultsOf = (key: string, text: string) =>
  translatedNumber(siteWith(({ translations }) => (translations['doi-2021']!.passages[key] = text)));

describe('a translation', () => {
  test.each<[string, string, string, ReturnType<typeof told>[]]>([
    ['a figure', 'l11', '2. A noodle village; garments; support for machinery.', [lost('l11', '40')]],
    ['a quarter', 'l9', '1. Expand to 17.7 ha, of which phase 1 is 10 ha.', [lost('l9', 'quý III/2021')]],
    ['a day', 'l5', 'Plan 12/KH-UBND of the town', [lost('l5', '20/4/2021')]],
    ['the number of a document', 'l5', 'Plan of 20 April 2021', [lost('l5', '12/KH-UBND')]],
    ['a year', 'l3', 'On industry to 2025', [lost('l3', '2021')]],
  ])('may not leave out %s', (_, key, text, faults) => {
    expect(faultsOf(key, text)).toEqual(faults);
  });

  test('may not add a number', () => {
    expect(faultsOf('l11', '2. The noodle village has 40 households; 3 trades.')).toEqual([
      added('l11', '3'),
    ]);
  });

  test('is held to English notation', () => {
    expect(faultsOf('l9', '1. Expand to 17,7 ha, of which phase 1 is 10 ha, by Q3 2021.')).toEqual([
      lost('l9', '17,7'),
      added('l9', '17'),
      added('l9', '7'),
    ]);
  });

  test('may not give another date', () => {
    expect(faultsOf('l5', 'Plan 12/KH-UBND of 21 April 2021')).toEqual([
      lost('l5', '20/4/2021'),
      added('l5', '21 April 2021'),
    ]);
  });

  test('may write a number that stands twice once, and a number in words where the plan has words', () => {
    expect(faultsOf('l9', '1. Two steps: 17.7 ha, 10 ha and phase 1, by Q3 2021.')).toEqual([]);
  });
});

test('a plan whose seed has changed is told by itself', () => {
  const site = siteWith(({ translations }) => (translations['doi-2021']!.passages.l11 = '2. A village.'));
  expect(translatedNumber({ ...site, seeds: [] })).toEqual([]);
});
