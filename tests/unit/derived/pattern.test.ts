import { describe, expect, test } from 'vitest';
import { escapePattern, standsAsWords } from '../../../src/derived/pattern.ts';

test('a text becomes a pattern that fits the text alone', () => {
  const text = 'a+b (c) [d] {e} ^f$ g|h? i*j. \\k';
  expect(new RegExp(`^${escapePattern(text)}$`, 'u').test(text)).toBe(true);
  expect(new RegExp(`^${escapePattern('a.c')}$`, 'u').test('abc')).toBe(false);
});

describe('a name stands as whole words', () => {
  test.each([
    ['Hà', 'ở Hà', true],
    ['Hà', 'Hà, nơi', true],
    ['Hà', 'Bảo Hàng', false],
    ['à', 'Hà', false],
  ])('%s in “%s”: %s', (name, text, stands) => {
    expect(standsAsWords(name, text)).toBe(stands);
  });
});
