import { describe, expect, test } from 'vitest';
import { costPerHectare } from '../../../src/derived/cost-per-hectare.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { figure } from '../../support/minimal-content.ts';

const area = (value: number, line = 9): Quantity => figure('area', value, 'quy mô', line);
const cost = (value: number, line = 9): Quantity => ({
  ...figure('cost', value, 'kinh phí', line),
  unit: 'billion-vnd',
});

describe('the cost per hectare of a site', () => {
  test('is the cost by the area that one passage states, to two decimals', () => {
    const [given, size] = [cost(100), area(17.7)];
    expect(costPerHectare({ areas: [size], infrastructureCost: [given] })).toEqual({
      value: 5.65,
      cost: given,
      area: size,
    });
  });

  test('takes the area of the same passage, not the first', () => {
    expect(costPerHectare({ areas: [area(50, 5), area(20)], infrastructureCost: [cost(100)] })?.value).toBe(
      5,
    );
  });

  test.each<[string, Parameters<typeof costPerHectare>[0]]>([
    ['the area is silent', { areas: 'silent', infrastructureCost: [cost(100)] }],
    ['the cost is silent', { areas: [area(20)], infrastructureCost: 'silent' }],
    ['another passage states the area', { areas: [area(20, 5)], infrastructureCost: [cost(100)] }],
    ['the cost is a range', { areas: [area(20)], infrastructureCost: [{ ...cost(100), to: 120 }] }],
    ['the area is a range', { areas: [{ ...area(20), to: 30 }], infrastructureCost: [cost(100)] }],
    ['the area is nothing', { areas: [area(0)], infrastructureCost: [cost(100)] }],
    ['the cost is a part', { areas: [area(20)], infrastructureCost: [{ ...cost(100), partOf: 'all' }] }],
    [
      'the cost is at other prices',
      { areas: [area(20)], infrastructureCost: [{ ...cost(100), unit: 'billion-vnd-2010' }] },
    ],
  ])('is nothing where %s', (_, cluster) => {
    expect(costPerHectare(cluster)).toBeUndefined();
  });
});
