import { describe, expect, test } from 'vitest';
import { passageOf, passagesOf } from '../../support/seeds.ts';
import { countsOf, spansOf } from './plan-outline.ts';

const plan = 'hoang-son-2025';
const passages = passagesOf(plan);

describe('the plan of Hoằng Sơn', () => {
  test('begins with its title and ends with the name under the signature', () => {
    expect(passages.at(0)).toMatchObject({ line: 3, kind: 'heading', level: 1, text: 'KẾ HOẠCH' });
    expect(passages.at(-1)).toMatchObject({ line: 133, part: 'signature' });
  });

  test('has the counted passages of each kind', () => {
    expect(countsOf(passages)).toEqual({ heading: 19, paragraph: 14, item: 36 });
  });

  test('has no passage over more than one line', () => {
    expect(spansOf(passages)).toEqual([]);
  });

  test.each([
    [7, 'paragraph', ''],
    [15, 'item', 'I.1'],
    [33, 'paragraph', 'II.1'],
    [39, 'item', 'II.2'],
    [51, 'paragraph', 'III'],
    [63, 'heading', 'III.2'],
    [66, 'item', 'III.2'],
    [80, 'item', 'III.4'],
    [104, 'paragraph', 'IV.1'],
    [112, 'paragraph', 'V.1'],
    [120, 'paragraph', 'V.5'],
    [124, 'item', 'Nơi nhận'],
    [131, 'paragraph', ''],
  ])('line %i reads as %s in section "%s"', (line, kind, section) => {
    expect(passageOf(plan, line)).toMatchObject({ line, kind, section });
  });
});
