import { describe, expect, test } from 'vitest';
import { balancedLinesOf, fits, linesOf, widthOf } from '../../../src/cards/lines.ts';

/** A face in which every letter is one em wide, but for the sign that it lacks. */
const face = { widthOf: (letter: string) => (letter === '→' ? undefined : 1) };
const setting = { face, size: 10, width: 100 };

describe('the lines of a text', () => {
  test('break between words before a line is too wide', () => {
    expect(linesOf('một hai ba bốn', setting)).toEqual(['một hai ba', 'bốn']);
  });

  test('hold every word whole, even one that is too wide', () => {
    const lines = linesOf('một hai thuận-nghịch ba', setting);
    expect(lines).toEqual(['một hai', 'thuận-nghịch', 'ba']);
    expect(fits(lines, setting)).toBe(false);
    expect(fits(linesOf('một hai ba bốn', setting), setting)).toBe(true);
  });

  test('are composed, so that a letter and its marks are one', () => {
    expect(linesOf('Hợp'.normalize('NFD'), setting)).toEqual(['Hợp']);
    expect(widthOf('Hợp', setting)).toBe(30);
  });

  test('are made even where the last word would stand alone, and else filled', () => {
    expect(balancedLinesOf('một hai ba bốn', setting)).toEqual(['một hai', 'ba bốn']);
    expect(balancedLinesOf('một hai ba bốn năm', setting)).toEqual(['một hai ba', 'bốn năm']);
  });

  test('are made even where the last line would be less than a third of the width', () => {
    expect(balancedLinesOf('một hai ba a b', { ...setting, width: 110 })).toEqual(['một hai', 'ba a b']);
  });

  test('are broken after a semicolon where that takes no more of them, rather than filled or made even', () => {
    expect(balancedLinesOf('một hai; ba bốn năm', { ...setting, width: 110 })).toEqual([
      'một hai;',
      'ba bốn năm',
    ]);
    expect(balancedLinesOf('a b; hai ba tư', { ...setting, width: 130 })).toEqual(['a b;', 'hai ba tư']);
  });

  test('are refused for a letter that the font lacks', () => {
    expect(() => linesOf('a → b', setting)).toThrow(
      'The font has no letter “→” (U+2192). Write it in letters that Be Vietnam Pro has.',
    );
  });
});
