import { expect, test } from 'vitest';
import { edges, frame, project } from '../../../src/maps/projection.ts';

test('the corners of the map are those of its edges', () => {
  expect(project({ lat: edges.north, lon: edges.west })).toEqual({ x: 0, y: 0 });
  expect(frame).toEqual({ width: 316, height: 342 });
});

test('a degree of longitude has the same width everywhere', () => {
  const widths = [8, 16, 23].map((lat) => project({ lat, lon: 110 }).x - project({ lat, lon: 109 }).x);
  expect(widths.map((width) => Math.round(width * 10))).toEqual([200, 200, 200]);
});

test('a degree of latitude is the taller the further north it is, as Mercator has it', () => {
  const tall = (lat: number) => project({ lat, lon: 105 }).y - project({ lat: lat + 1, lon: 105 }).y;
  expect(tall(8)).toBeCloseTo(20 / Math.cos((8.5 * Math.PI) / 180), 0);
  expect(tall(22)).toBeGreaterThan(tall(8));
});
