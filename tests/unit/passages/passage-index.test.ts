import { describe, expect, test } from 'vitest';
import { indexPassages, passageAt } from '../../../src/passages/passage-index.ts';
import { passagesOf, planIds, seedText } from '../../support/seeds.ts';

const index = indexPassages(planIds.map((id) => ({ id, text: seedText(id) })));

describe('the index of passages', () => {
  test('knows the plans in the order given', () => {
    expect(index.plans).toEqual(planIds);
  });

  test('finds a passage by the line on which it begins', () => {
    expect(index.passage('huong-tra-2021', 31)?.id).toBe('huong-tra-2021/31');
  });

  test('finds a passage by any line that it spans', () => {
    expect(index.passage('vinh-linh-2022', 100)?.line).toBe(99);
    expect(index.passage('vinh-linh-2022', 101)?.line).toBe(99);
    expect(index.passage('huong-tra-2021', 102)?.line).toBe(100);
  });

  test.each([0, 1, 4, 1000])('finds nothing at line %i, which no passage holds', (line) => {
    expect(index.passage('huong-tra-2021', line)).toBeUndefined();
  });

  test('finds nothing in a plan it does not know', () => {
    expect(index.passage('nowhere-2021', 31)).toBeUndefined();
    expect(index.passages('nowhere-2021')).toEqual([]);
  });

  test('finds every passage again by its line', () => {
    for (const plan of planIds) {
      const passages = passagesOf(plan);
      for (const passage of passages) expect(passageAt(passages, passage.line)).toBe(passage);
    }
  });
});
