import { describe, expect, test } from 'vitest';
import { shareOf, totalArea, totalCost } from '../../../src/derived/totals.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { figure } from '../../support/minimal-content.ts';

const area = (value: number): Quantity => figure('area', value, 'quy mô');
const cost = (value: number, unit: Quantity['unit'] = 'billion-vnd'): Quantity => ({ ...area(value), unit });

describe('the total of some sites', () => {
  test('adds the first area of each, without the dust of binary fractions', () => {
    const clusters = [{ areas: [area(0.1), area(99)] }, { areas: [area(0.2)] }, { areas: 'silent' as const }];
    expect(totalArea(clusters)).toMatchObject({
      value: 0.3,
      unit: 'ha',
      parts: [{ value: 0.1 }, { value: 0.2 }],
    });
  });

  test('leaves out a cost at other prices than the first', () => {
    const costs = [cost(100), cost(50), cost(7, 'billion-vnd-2010')];
    expect(totalCost(costs.map((one) => ({ infrastructureCost: [one] })))).toMatchObject({
      value: 150,
      unit: 'billion-vnd',
    });
  });

  test('leaves out a range', () => {
    const clusters = [{ areas: [area(10)] }, { areas: [{ ...area(20), to: 30 }] }, { areas: [area(5)] }];
    expect(totalArea(clusters)?.value).toBe(15);
  });

  test('is no more exact than its parts', () => {
    const clusters = [{ areas: [area(50)] }, { areas: [{ ...area(200), bound: 'over' as const }] }];
    expect(totalArea(clusters)).toMatchObject({ value: 250, bound: 'about' });
    expect(totalArea([{ areas: [area(50)] }, { areas: [area(5)] }])).not.toHaveProperty('bound');
  });

  test.each([
    ['no site', []],
    ['one figure alone', [{ areas: [area(10)] }, { areas: 'silent' as const }]],
  ])('is nothing for %s', (_, clusters) => {
    expect(totalArea(clusters)).toBeUndefined();
  });
});

describe('the share of a part', () => {
  const whole = { ...cost(105), key: 'whole' };
  const part = (value: number) => ({ ...cost(value), key: 'part', partOf: 'whole' });

  test('is in percent to one decimal', () => {
    expect(shareOf(part(18), [whole])).toBe(17.1);
  });

  test.each<[string, Quantity, Quantity[]]>([
    ['there is no whole', part(18), []],
    ['the figure is no part', cost(18), [whole]],
    ['the part is a range', { ...part(18), to: 20 }, [whole]],
    ['the whole is a range', part(18), [{ ...whole, to: 110 }]],
    ['the units differ', part(18), [{ ...whole, unit: 'billion-vnd-2010' }]],
    ['the whole is nothing', part(18), [{ ...whole, value: 0 }]],
  ])('is nothing where %s', (_, figureOf, field) => {
    expect(shareOf(figureOf, field)).toBeUndefined();
  });
});
