import { expect, test } from 'vitest';
import { closeUpOf } from '../../../src/maps/close-up.ts';

/** Two places 30 km apart, one north of the other; the northern one is known to 5 km. */
const places = [
  { lat: 20.27, lon: 105.5, km: 5 },
  { lat: 20, lon: 105.5 },
];

test('north is above south, and the same longitude is one line', () => {
  const [north, south] = closeUpOf(places).spots;
  expect(north!.y).toBeLessThan(south!.y);
  expect(north!.x).toBe(south!.x);
});

test('the distance of two places is that of the bar', () => {
  const { spots, bar } = closeUpOf(places);
  const apart = Math.hypot(spots[0]!.x - spots[1]!.x, spots[0]!.y - spots[1]!.y);
  expect((apart / bar.length) * bar.km).toBeCloseTo(30, 0);
});

test('a known error has its radius, an unknown one none', () => {
  const { spots, bar } = closeUpOf(places);
  expect((spots[0]!.error! / bar.length) * bar.km).toBeCloseTo(5, 0);
  expect(spots[1]!.error).toBeUndefined();
});

test('every spot lies within the sketch, its error too', () => {
  const { width, height, spots } = closeUpOf([...places, { lat: 20.1, lon: 105.9, km: 6 }]);
  for (const { x, y, error = 0 } of spots) {
    expect([x - error >= 0, x + error <= width, y - error >= 0, y + error <= height]).not.toContain(false);
  }
});
