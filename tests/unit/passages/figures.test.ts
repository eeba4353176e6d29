import { describe, expect, test } from 'vitest';
import { englishFiguresIn, figuresIn, standsIn } from '../../../src/passages/figures.ts';

const values = (text: string) => figuresIn(text).map(({ value }) => value);
const englishValues = (text: string) => englishFiguresIn(text).map(({ value }) => value);

describe('figures in Vietnamese', () => {
  test.each([
    ['quy mô 17,7 ha', [17.7]],
    ['1.855 tỷ đồng', [1855]],
    ['5.224,50 tỷ đồng', [5224.5]],
    ['cây Quế: 21.184,07 ha; cây Mỡ: 6.789,3 ha', [21184.07, 6789.3]],
    ['0,935 tỷ đồng', [0.935]],
    ['0.935 tỷ đồng', [0.935]],
    ['02 làng nghề', [2]],
    ['Nghĩa Đô 3.5MW', [3.5]],
    ['công suất 2.000m³/ngày đêm', [2000]],
    ['diện tích 75ha', [75]],
    ['quy mô khoảng 20-30 ha', [20, 30]],
    ['3 - 5 doanh nghiệp', [3, 5]],
    ['30/34 xã', [30, 34]],
    ['100% cơ sở', [100]],
    ['2021, 2023,2025', [2021, 2023, 2025]],
    ['giai đoạn 2021-2025', [2021, 2025]],
    ['1.234.567 người', [1234567]],
    ['đạt 7-8%.', [7, 8]],
    ['3 sản phẩm đạt OCOP 3, 4 sao', [3, 3, 4]],
  ])('of "%s" are %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    'ngày 20/4/2021',
    'ngày 14 tháng 02 năm 2022',
    'trong quý III/2023',
    'Kế hoạch số 1325/KH-UBND',
    'Nghị quyết số 06-NQ/TU',
    'Nghị định số 45/2012/NĐ-CP',
    'quy hoạch chi tiết 1/500',
    'tỷ lệ 1/2.000',
    'đường QL47C và Km9',
    'm3 và CO2, m³',
    'khóa XVIII',
    '(7) Tiếp tục huy động',
    '2. Rà soát',
    'Điều 1. Ban hành',
    '4 | Đầu tư hệ thống',
  ])('of "%s" are none', (text) => {
    expect(values(text)).toEqual([]);
  });

  test('know where they stand and how they are written', () => {
    expect(figuresIn('khoảng 1.855 tỷ')).toEqual([{ value: 1855, raw: '1.855', index: 7, isYear: false }]);
  });

  test('tell a bare year from a number with its dot', () => {
    expect(figuresIn('năm 2025, 2.025 người').map(({ value, isYear }) => [value, isYear])).toEqual([
      [2025, true],
      [2025, false],
    ]);
  });

  test('know the value that a scale word makes', () => {
    expect(figuresIn('5 nghìn lao động, 1,1 triệu viên, 80 tỷ').map(({ scaled }) => scaled)).toEqual([
      5000,
      1100000,
      undefined,
    ]);
  });
});

describe('figures in English', () => {
  test.each([
    ['17.7 ha', [17.7]],
    ['VND 1,855 billion', [1855]],
    ['VND 5,224.50 billion', [5224.5]],
    ['20–30 ha', [20, 30]],
    ['30 of 34 communes', [30, 34]],
    ['from 2021 to 2025', [2021, 2025]],
    ['2021, 2023,2025', [2021, 2023, 2025]],
    ['17,7 ha', [17, 7]],
  ])('of "%s" are %j', (text, expected) => {
    expect(englishValues(text)).toEqual(expected);
  });

  test.each([
    '20 April 2021',
    'April 2021',
    'by 15 June',
    'Q3 2021',
    'the 1/500 plan',
    '1:2,000',
    'Plan 1325/KH-UBND',
    'Article 1',
  ])('of "%s" are none', (text) => {
    expect(englishValues(text)).toEqual([]);
  });

  test('know the value that a scale word makes', () => {
    expect(englishFiguresIn('5 million tiles')[0]!.scaled).toBe(5_000_000);
  });
});

describe('a value', () => {
  test('stands in the quotes that write it exactly', () => {
    expect(standsIn(17.7, ['cụm công nghiệp', 'quy mô 17,7 ha'])).toBe(true);
    expect(standsIn(17.7, ['quy mô 17,70 ha'])).toBe(true);
    expect(standsIn(17.8, ['quy mô 17,7 ha'])).toBe(false);
    expect(standsIn(7, ['quy mô 17,7 ha'])).toBe(false);
    expect(standsIn(17.7, [])).toBe(false);
  });

  test('stands bare or with its scale word', () => {
    expect(standsIn(5, ['trên 5 nghìn lao động/năm'])).toBe(true);
    expect(standsIn(5000, ['trên 5 nghìn lao động/năm'])).toBe(true);
  });

  test('does not stand in a date, a document number or a map scale', () => {
    expect(standsIn(4, ['ngày 20/4/2021'])).toBe(false);
    expect(standsIn(1325, ['số 1325/KH-UBND'])).toBe(false);
    expect(standsIn(500, ['quy hoạch chi tiết 1/500'])).toBe(false);
  });
});
