import { describe, expect, test } from 'vitest';
import { siteContent } from '../../support/site.ts';
import { partsOf } from '../../../src/charts/parts.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { figure } from '../../support/minimal-content.ts';

function sum(key: string, value: number, partOf?: string): Quantity {
  return { ...figure(key, value, 'tỷ đồng'), unit: 'billion-vnd', ...(partOf && { partOf }) };
}

const drawn = (field: Quantity[]) =>
  partsOf(field)?.map(({ quantity, x, width }) => [quantity.key, x, width]);

describe('a whole with its parts', () => {
  test('has a bar for each part that begins where the one before it ends', () => {
    expect(drawn([sum('all', 40), sum('roads', 10, 'all'), sum('water', 30, 'all')])).toEqual([
      ['all', 0, 100],
      ['roads', 0, 25],
      ['water', 25, 75],
    ]);
  });

  test('has the parts of a part under it, in its place', () => {
    const bars = partsOf([
      sum('all', 40),
      sum('first', 10, 'all'),
      sum('rest', 30, 'all'),
      sum('inner', 30, 'rest'),
    ]);
    expect(bars?.map(({ quantity, depth, x }) => [quantity.key, depth, x])).toEqual([
      ['all', 0, 0],
      ['first', 1, 0],
      ['rest', 1, 25],
      ['inner', 2, 25],
    ]);
  });

  test('tells the share of each part in its whole, a small one not as nothing', () => {
    const bars = partsOf([sum('all', 1000), sum('small', 0.5, 'all'), sum('large', 999.5, 'all')]);
    expect(bars?.map(({ share }) => share)).toEqual([
      undefined,
      { percent: 0.05, of: 1000 },
      { percent: 100, of: 1000 },
    ]);
  });

  test('adds up without the dust of binary fractions', () => {
    expect(drawn([sum('all', 0.3), sum('one', 0.1, 'all'), sum('two', 0.2, 'all')])).toHaveLength(3);
  });
});

describe('a part whose own parts come to more than it states', () => {
  const field = [
    sum('all', 100),
    sum('state', 20, 'all'),
    sum('firms', 50, 'all'),
    sum('a', 30, 'firms'),
    sum('b', 50, 'firms'),
  ];

  test('is corrected where the sum makes the whole agree', () => {
    expect(partsOf(field)?.find(({ quantity }) => quantity.key === 'firms')).toMatchObject({
      x: 20,
      width: 50,
      corrected: { value: 80, width: 80 },
    });
  });

  test('gives its parts their shares of the corrected sum, and has none itself', () => {
    const bars = partsOf(field);
    expect(bars?.find(({ quantity }) => quantity.key === 'a')?.share).toEqual({ percent: 37.5, of: 80 });
    expect(bars?.find(({ quantity }) => quantity.key === 'firms')?.share).toBeUndefined();
  });
});

describe('nothing is drawn', () => {
  test.each([
    ['for no figure', []],
    ['for one figure without parts', [sum('all', 40)]],
    ['for two wholes', [sum('one', 40), sum('two', 20)]],
    ['where parts are missing', [sum('all', 40), sum('roads', 10, 'all')]],
    ['where parts come to more than the whole of all', [sum('all', 40), sum('roads', 50, 'all')]],
  ])('%s', (_, field) => {
    expect(partsOf(field)).toBeUndefined();
  });
});

test('of the money that the plans split by source, only the share of the firms of Bảo Yên is corrected', () => {
  const bars = siteContent().entries.localities.flatMap(({ funding }) =>
    funding === 'silent' ? [] : (partsOf(funding) ?? []),
  );
  expect(bars).toHaveLength(12);
  expect(
    bars.flatMap(({ quantity, corrected }) =>
      corrected ? [[quantity.key, quantity.value, corrected.value]] : [],
    ),
  ).toEqual([['firms', 5224.5, 6554.5]]);
});
