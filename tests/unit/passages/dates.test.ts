import { describe, expect, test } from 'vitest';
import { datesIn, englishDatesIn } from '../../../src/passages/dates.ts';
import { documentNumbersIn, isDocumentNumber } from '../../../src/passages/document-numbers.ts';

const bare = (dates: ReturnType<typeof datesIn>) =>
  dates.map(({ raw: _raw, index: _index, ...parts }) => parts);

describe('dates in Vietnamese', () => {
  test.each([
    ['20/4/2021', { day: 20, month: 4, year: 2021 }],
    ['ngày 20 / 4 /2021', { day: 20, month: 4, year: 2021 }],
    ['ngày 14 tháng 02 năm 2022', { day: 14, month: 2, year: 2022 }],
    ['ngày tháng 8 năm 2021', { month: 8, year: 2021 }],
    ['Quý III/2021', { quarter: 3, year: 2021 }],
    ['Quý 4/2022', { quarter: 4, year: 2022 }],
    ['quý I năm 2021', { quarter: 1, year: 2021 }],
    ['tháng 8/2021', { month: 8, year: 2021 }],
    ['Trước ngày 15/6', { day: 15, month: 6 }],
  ])('"%s" is one date', (text, parts) => {
    expect(bare(datesIn(text))).toEqual([parts]);
  });

  test.each(['năm 2025', '30/34 xã', '45/2012/NĐ-CP', '03/2019/NQ-HĐND', '1/500', '32/13/2021', '6 tháng'])(
    '"%s" holds none',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  test('come in the order of the text, with their place', () => {
    const text = 'Quý II/2021 – Quý III/2022, ngày 26/6/2020';
    expect(datesIn(text).map(({ raw, index }) => [raw, index])).toEqual([
      ['Quý II/2021', 0],
      ['Quý III/2022', 14],
      ['26/6/2020', 33],
    ]);
  });
});

describe('dates in English', () => {
  test.each([
    ['20 April 2021', { day: 20, month: 4, year: 2021 }],
    ['April 20, 2021', { day: 20, month: 4, year: 2021 }],
    ['August 2021', { month: 8, year: 2021 }],
    ['15 June', { day: 15, month: 6 }],
    ['Q3 2021', { quarter: 3, year: 2021 }],
    ['2021-04-20', { day: 20, month: 4, year: 2021 }],
  ])('"%s" is one date', (text, parts) => {
    expect(bare(englishDatesIn(text))).toEqual([parts]);
  });
});

describe('numbers of documents', () => {
  test.each([
    '1325/KH-UBND',
    '24 /KH-UBND',
    '5340/QĐ-UBND',
    '06-NQ/TU',
    '13-CTr/HU',
    '199-QĐ/ĐU',
    '02-ĐA/HU',
    '98/NQ-HĐND',
    '45/2012/NĐ-CP',
    '46/2012/TT-BCT',
    '202/2025/QH15',
    '1431/QĐ-TTg',
  ])('include %s', (number) => {
    expect(isDocumentNumber(number)).toBe(true);
    expect(documentNumbersIn(`theo số ${number} ngày`).map(({ raw }) => raw)).toEqual([number]);
  });

  test.each(['20/4/2021', '30/34', '1/500', '20-30', '5 tỷ đồng/cơ sở', '2021-2025', '17,7'])(
    'do not include %s',
    (text) => {
      expect(isDocumentNumber(text)).toBe(false);
      expect(documentNumbersIn(text)).toEqual([]);
    },
  );
});
