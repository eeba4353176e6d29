import { describe, expect, test } from 'vitest';
import { toldNumber } from '../../../src/checks/told-number.ts';
import type { Statement } from '../../../src/schemas/cite.ts';
import { cite } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const expansion = cite(9, 'quy mô 17,7 ha, trong đó giai đoạn 1 là 10 ha, xong trong quý III/2021');
const numberAndDay = cite(5, 'Kế hoạch số 12/KH-UBND ngày 20/4/2021');
const period = cite(3, 'giai đoạn 2021 - 2025');

const faultsOf = (said: Partial<Statement>) =>
  toldNumber(
    siteWith(({ sectors }) => {
      sectors.textiles!.says = [{ vi: 'Mở rộng.', en: 'Expansion.', cites: [expansion], ...said }];
    }),
  );

describe('a statement', () => {
  test.each<[string, Partial<Statement>]>([
    ['a decimal number in the notation of each language', { vi: 'Rộng 17,7 ha.', en: 'It covers 17.7 ha.' }],
    ['a quarter', { vi: 'Quý III/2021.', en: 'In Q3 2021.' }],
    ['the year of a quarter', { vi: 'Năm 2021.', en: 'In 2021.' }],
    ['the scale of a detailed plan', { vi: 'Quy hoạch 1/500.', en: 'A plan at 1/500 scale.' }],
    [
      'a day in figures and in words',
      { vi: 'Ngày 20/4/2021.', en: 'On 20 April 2021.', cites: [numberAndDay] },
    ],
    ['a month of a day', { vi: 'Tháng 4/2021.', en: 'In April 2021.', cites: [numberAndDay] }],
    ['the number of a document', { vi: 'Số 12/KH-UBND.', en: 'No. 12/KH-UBND.', cites: [numberAndDay] }],
    ['a period', { vi: 'Giai đoạn 2021-2025.', en: 'For 2021–2025.', cites: [period] }],
    ['a unit with a digit', { vi: 'Nước thải theo m3.', en: 'Wastewater in m3.' }],
  ])('may tell %s that its quotes state', (_, said) => {
    expect(faultsOf(said)).toEqual([]);
  });

  test.each<[string, Partial<Statement>, string]>([
    [
      'a number in the notation of the other language',
      { en: 'It covers 17,7 ha.' },
      'The numbers 17 and 7 do not',
    ],
    ['another number', { en: 'It covers 18 ha.' }, 'The number 18 does not'],
    ['the part of a decimal number', { en: 'It covers 17 ha.' }, 'The number 17 does not'],
    ['another quarter', { en: 'In Q4 2021.' }, 'The number Q4 2021 does not'],
    ['another year', { en: 'In Q3 2022.' }, 'The number Q3 2022 does not'],
    ['another day', { en: 'On 21 April 2021.', cites: [numberAndDay] }, 'The number 21 April 2021 does not'],
    [
      'a day of which the quotes state the year',
      { en: 'On 20 April 2021.', cites: [period] },
      'The number 20 April 2021 does not',
    ],
    [
      'the number of another document',
      { en: 'No. 13/KH-UBND.', cites: [numberAndDay] },
      'The number 13/KH-UBND does not',
    ],
    ['another scale than 1/500', { en: 'A plan at 1/2,000 scale.' }, 'The number 1/2,000 does not'],
    ['a quarter that is none', { en: 'In Q5 2021.' }, 'The number Q5 does not'],
    ['a name that ends in digits', { en: 'Road QL47.' }, 'The number QL47 does not'],
    ['a number of a name', { en: 'The site Long Thọ 2.' }, 'The number 2 does not'],
    ['an amount at another scale', { en: 'VND 17.7 million.' }, 'The number 17.7 does not'],
  ])('may not tell %s', (_, said, subject) => {
    expect(faultsOf(said)).toEqual([
      {
        file: 'src/content/sectors/textiles.yaml',
        field: 'says[0].en',
        problem: `${subject} stand in the quotes of this text.`,
        fix: 'Quote the words of the plan that state what is missing, or leave it out of the text.',
      },
    ]);
  });

  test('is held to its quotes in Vietnamese too', () => {
    expect(faultsOf({ vi: 'Rộng 17.7 ha và 1.000 ha.' })).toMatchObject([
      { field: 'says[0].vi', problem: 'The number 1.000 does not stand in the quotes of this text.' },
    ]);
  });
});

test('the label of a figure is held to the quotes of the figure', () => {
  const site = siteWith(({ clusters }) => {
    const areas = clusters.hill!.areas;
    if (areas !== 'silent') areas[0]!.label.en = 'Size in phase 3';
  });
  expect(toldNumber(site)).toMatchObject([
    { field: 'areas[0].label.en', problem: 'The number 3 does not stand in the quotes of this text.' },
  ]);
});

test('a side of a conflict is held to its cite', () => {
  const site = siteWith(({ conflicts }) => (conflicts['two-areas']!.sides[0]!.reads.en = '10 ha'));
  expect(toldNumber(site)).toMatchObject([{ field: 'sides[0].reads.en' }]);
});

test('a title is held to all quotes of the entry', () => {
  const titled = (title: string) => toldNumber(siteWith(({ clusters }) => (clusters.hill!.title.en = title)));
  expect(titled('Đồi Xanh: 17.7 ha, of which 10 ha')).toEqual([]);
  expect(titled('Đồi Xanh: 27.7 ha')).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'title.en',
      problem: 'The number 27.7 does not stand in any quote of the entry.',
      fix: 'Quote the words of the plan that state what is missing, or leave it out of the text.',
    },
  ]);
});

test('a title may tell the number, date and period that the plan has as data', () => {
  const site = siteWith(({ plans }) => {
    const plan = plans['doi-2021']!;
    plan.printed = [cite(3, 'Về phát triển công nghiệp')];
    plan.title.en = 'Plan 12/KH-UBND of 20 April 2021 for 2021–2025';
  });
  expect(toldNumber(site)).toEqual([]);
});

test('a description of a locality may tell the day of its abolition', () => {
  const site = siteWith(({ localities }) => (localities.doi!.description.en = 'Abolished on 1 July 2025.'));
  expect(toldNumber(site)).toEqual([]);
});

test('texts in our own words, which have a source and no quote, are left alone', () => {
  const site = siteWith(({ updates, conflicts, terms }) => {
    updates.merger!.name.en = 'Merger of 3 wards';
    conflicts['two-areas']!.explanation.en = 'They differ by 8 ha.';
    terms.cluster!.definition.en = 'A place of up to 75 ha.';
  });
  expect(toldNumber(site)).toEqual([]);
});
