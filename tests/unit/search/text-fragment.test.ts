import { describe, expect, test } from 'vitest';
import { marking, marksOf } from '../../../src/search/text-fragment.ts';

const piece = (text: string, marked = false) => ({ text, marked });

describe('what is marked on a page', () => {
  test('is what an excerpt marks, with the words beside it', () => {
    expect(marksOf([piece('… xây dựng '), piece('hạ tầng', true), piece(' cụm …')])).toEqual([
      { text: 'hạ tầng', before: 'dựng', after: 'cụm' },
    ]);
  });

  test('has no word beside it across a sign, since the page may have other signs there', () => {
    expect(marksOf([piece('Xong. '), piece('Hạ tầng', true), piece(', đường')])).toEqual([
      { text: 'Hạ tầng', before: undefined, after: undefined },
    ]);
  });

  test('is each word once and three at most, the longest first', () => {
    const pieces = ['một', 'Một', 'hai ba', 'bốn', 'năm'].flatMap((text) => [piece(text, true), piece('; ')]);
    expect(marksOf(pieces).map(({ text }) => text)).toEqual(['hai ba', 'một', 'bốn']);
  });
});

describe('an address that marks words', () => {
  test('names them with the words beside them', () => {
    const address = marking('/vi/a/', [
      { text: 'một hai', before: 'không', after: 'ba' },
      { text: 'x-y, z&' },
    ]);
    expect(decodeURIComponent(address)).toBe('/vi/a/#:~:text=không-,một hai,-ba&text=x-y, z&');
    expect(address).toMatch(/&text=x%2Dy%2C%20z%26$/);
  });

  test('keeps the place on the page', () => {
    expect(marking('/vi/a/#l12', [{ text: 'một' }])).toMatch(/^\/vi\/a\/#l12:~:text=/);
  });

  test('stays as it is without words', () => {
    expect(marking('/vi/a/', [])).toBe('/vi/a/');
  });
});
