import { describe, expect, test } from 'vitest';
import { properName } from '../../../src/derived/proper-name.ts';
import { provinceShape, provinceShapes } from '../../../src/maps/provinces.ts';
import { siteContent } from '../../support/site.ts';
import { drawing, holds } from './drawn.ts';

const { localities } = siteContent().entries;

test('a province is found by its own name', () => {
  expect(['Lào Cai', 'Thanh Hóa', 'Quảng Trị', 'Huế'].map(provinceShape)).toEqual([...provinceShapes]);
});

test('a province that is not drawn has no shape', () => {
  expect(provinceShape('Đắk Lắk')).toBeUndefined();
});

test('every shape that can be tinted is in the drawing', () => {
  expect(provinceShapes.filter((id) => !drawing.includes(`<path id="${id}" `))).toEqual([]);
});

describe.each(localities)('the province of $name.vi', (locality) => {
  const shape = provinceShape(properName(locality.province.now.vi));

  test('is drawn', () => {
    expect(shape).toBeDefined();
  });

  test('holds every point of the locality, give or take 5 km of coast', () => {
    const outside = locality.units.filter(({ point }) => point && !holds(shape!, point, 1));
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});
