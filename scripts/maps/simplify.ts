import type { Spot } from '../../src/maps/projection.ts';

/** A line with the corners that stand out by less than a distance left out (Douglas and Peucker); its ends stay. */
export function simplify(line: Spot[], distance: number): Spot[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const far = line.map((spot) => distanceTo(spot, first, last));
  const most = Math.max(...far);
  const at = far.indexOf(most);
  if (most <= distance || at <= 0 || at === line.length - 1) return line.length < 3 ? line : [first, last];
  const before = simplify(line.slice(0, at + 1), distance);
  return [...before, ...simplify(line.slice(at), distance).slice(1)];
}

function distanceTo(spot: Spot, from: Spot, to: Spot): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return Math.hypot(spot.x - from.x, spot.y - from.y);
  return Math.abs((to.x - from.x) * (from.y - spot.y) - (from.x - spot.x) * (to.y - from.y)) / length;
}
