import { describe, expect, test } from 'vitest';
import {
  fill,
  formatNumber,
  formatPeriod,
  formatPoint,
  formatQuantity,
  formatTiming,
  inSentence,
} from '../../../src/i18n/format.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { bounds, units } from '../../../src/schemas/quantity.ts';

describe('a number', () => {
  test.each([
    [17.7, '17,7', '17.7'],
    [1855, '1.855', '1,855'],
    [1234567.891, '1.234.567,891', '1,234,567.891'],
    [50, '50', '50'],
    [0.5, '0,5', '0.5'],
    [0, '0', '0'],
  ])('%d is written %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });
});

describe('a figure', () => {
  test.each<[Parameters<typeof formatQuantity>[0], string, string]>([
    [{ value: 1, unit: 'plants' }, '1 nhà máy', '1 plant'],
    [{ value: 1, to: 2, unit: 'plants' }, '1–2 nhà máy', '1–2 plants'],
    [{ value: 17.7, unit: 'ha' }, '17,7 ha', '17.7 ha'],
    [{ value: 1855, unit: 'billion-vnd' }, '1.855 tỷ đồng', 'VND 1,855 billion'],
    [
      { value: 1110, unit: 'billion-vnd-2010', bound: 'over' },
      'trên 1.110 tỷ đồng (giá so sánh 2010)',
      'over VND 1,110 billion (constant 2010 prices)',
    ],
    [{ value: 100, unit: 'percent' }, '100%', '100%'],
    [{ value: 40, to: 50, unit: 'ha' }, '40–50 ha', '40–50 ha'],
    [{ value: 1500, to: 2000, unit: 'ha', bound: 'about' }, 'khoảng 1.500–2.000 ha', 'about 1,500–2,000 ha'],
  ])('%o is written with its unit and bound: %s, %s', (quantity, vi, en) => {
    expect(formatQuantity(quantity, 'vi')).toBe(vi);
    expect(formatQuantity(quantity, 'en')).toBe(en);
  });

  test.each(languages)('holds its number in every unit and bound, and no placeholder, in %s', (lang) => {
    const written = units.flatMap((unit) =>
      [undefined, ...bounds].map((bound) => formatQuantity({ value: 7, unit, bound }, lang)),
    );
    expect(written.filter((text) => !text.includes('7') || /[{}]/.test(text))).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
  });
});

describe('one of a thing', () => {
  const written = (value: number) =>
    units.map((unit) => [unit, formatQuantity({ value, unit }, 'en')] as const);

  test('is written in English as one, in every unit whose name has a plural', () => {
    const many = new Map(written(7));
    const plural = written(1).filter(
      ([unit, text]) =>
        /(people|[^s]s)( a year| and towns)?$/.test(many.get(unit)!) &&
        text === many.get(unit)!.replace('7', '1'),
    );
    expect(plural).toEqual([]);
  });

  test('is written in the same words as many in Vietnamese', () => {
    const words = (value: number) =>
      units.map((unit) => formatQuantity({ value, unit }, 'vi').replace(String(value), '{n}'));
    expect(words(1)).toEqual(words(7));
  });
});

describe('a point of time', () => {
  test.each([
    ['2022', '2022', '2022'],
    ['2021-Q3', 'Quý III/2021', 'Q3 2021'],
    ['2021-Q4', 'Quý IV/2021', 'Q4 2021'],
    ['2021-08', '8/2021', 'August 2021'],
    ['2021-04-20', '20/4/2021', '20 April 2021'],
    ['2025-07-01', '1/7/2025', '1 July 2025'],
  ])('%s is written %s in Vietnamese and %s in English', (point, vi, en) => {
    expect(formatPoint(point, 'vi')).toBe(vi);
    expect(formatPoint(point, 'en')).toBe(en);
  });
});

describe('a span of time', () => {
  test.each([
    ['2021/2025', '2021–2025', '2021–2025'],
    ['2021-Q2/2022-Q3', 'Quý II/2021 – Quý III/2022', 'Q2 2021 – Q3 2022'],
    ['2021-04-20/2022', '20/4/2021 – 2022', '20 April 2021 – 2022'],
    ['2021-Q3', 'Quý III/2021', 'Q3 2021'],
  ])('%s is written %s in Vietnamese and %s in English', (period, vi, en) => {
    expect(formatPeriod(period, 'vi')).toBe(vi);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  test.each([
    ['within', '2021–2025, 2030', '2021–2025, 2030'],
    ['before', 'trước 2021–2025, 2030', 'before 2021–2025, 2030'],
    ['by', 'đến hết 2021–2025, 2030', 'by the end of 2021–2025, 2030'],
  ] as const)('with the bound "%s" is written %s and %s', (bound, vi, en) => {
    const timing = { periods: ['2021/2025', '2030'], bound };
    expect(formatTiming(timing, 'vi')).toBe(vi);
    expect(formatTiming(timing, 'en')).toBe(en);
  });
});

describe('a name of a place inside a sentence', () => {
  test('begins small in Vietnamese and stays as it is in English', () => {
    expect(inSentence('Phường Hương Trà', 'vi')).toBe('phường Hương Trà');
    expect(inSentence('Đặc khu Phú Quý', 'vi')).toBe('đặc khu Phú Quý');
    expect(inSentence('Hương Trà Ward', 'en')).toBe('Hương Trà Ward');
  });
});

describe('filling a text', () => {
  test('replaces each placeholder by its value, each time it stands', () => {
    expect(fill('{n} of {of}: {n}', { n: 0, of: 19 })).toBe('0 of 19: 0');
  });

  test('leaves a placeholder without a value, so that it is seen', () => {
    expect(fill('{n} of {of}', { n: 1 })).toBe('1 of {of}');
  });

  test('takes a value as it is, whatever signs it holds', () => {
    expect(fill('{words}!', { words: '$& {n} $1' })).toBe('$& {n} $1!');
  });
});
