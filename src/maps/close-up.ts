import type { Position, Spot } from './projection.ts';

/** A sketch of how places lie to one another: spots with the radius of their known error, and a bar of round length. */
export interface CloseUp {
  width: number;
  height: number;
  spots: (Spot & { error: number | undefined })[];
  bar: { km: number; length: number };
}

/** The sketch of some places, as large as its width and height allow; distances on it are true to within a hundredth. */
export function closeUpOf(places: (Position & { km?: number | undefined })[]): CloseUp {
  const middle = places.reduce((sum, { lat }) => sum + lat, 0) / places.length;
  const inKm = places.map(({ lat, lon, km }) => ({
    x: lon * kmPerDegree * Math.cos((middle * Math.PI) / 180),
    y: -lat * kmPerDegree,
    km,
  }));
  const west = Math.min(...inKm.map(({ x, km = 0 }) => x - km));
  const north = Math.min(...inKm.map(({ y, km = 0 }) => y - km));
  const wide = Math.max(...inKm.map(({ x, km = 0 }) => x + km)) - west;
  const tall = Math.max(...inKm.map(({ y, km = 0 }) => y + km)) - north;
  const scale = Math.min((most.width - 2 * margin) / wide, (most.height - 2 * margin) / tall);
  const km = lengths.findLast((length) => length * scale <= most.width / 3) ?? lengths[0];
  return {
    width: most.width,
    height: Math.round(tall * scale + 2 * margin),
    spots: inKm.map(({ x, y, km: error }) => ({
      x: tenth((x - west) * scale + (most.width - wide * scale) / 2),
      y: tenth((y - north) * scale + margin),
      error: error && tenth(error * scale),
    })),
    bar: { km, length: tenth(km * scale) },
  };
}

/** Kilometres in a degree of latitude. */
const kmPerDegree = 111.2;
const most = { width: 320, height: 320 };
const margin = 16;
const lengths = [1, 2, 5, 10, 20, 50] as const;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
