import { readFileSync } from 'node:fs';
import { project, type Position, type Spot } from '../../../src/maps/projection.ts';

/** The drawing of Viet Nam as it is committed. */
export const drawing = readFileSync(new URL('../../../src/maps/viet-nam.svg', import.meta.url), 'utf8');

/** The dots of a shape of the drawing, as positions. */
export function dotsOf(id: string): Position[] {
  const dots = [...pathOf(id).matchAll(/M([\d.]+) ([\d.]+)h0/g)];
  return dots.map(([, x, y]) => positionOf({ x: Number(x), y: Number(y) }));
}

/** Whether a shape of the drawing holds a position, give or take some units of the map. */
export function holds(id: string, position: Position, within = 0): boolean {
  const { x, y } = project(position);
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => (angle * Math.PI) / 180);
  const near = around.map((angle) => ({ x: x + within * Math.cos(angle), y: y + within * Math.sin(angle) }));
  return [{ x, y }, ...near].some((spot) => ringsOf(id).some((ring) => isInside(spot, ring)));
}

function pathOf(id: string): string {
  const path = new RegExp(`<path id="${id}" d="([^"]+)"/>`).exec(drawing)?.[1];
  if (!path) throw new Error(`The drawing has no shape “${id}”.`);
  return path;
}

function ringsOf(id: string): Spot[][] {
  return [...pathOf(id).matchAll(/M([\d. ]+)z/g)].map(([, numbers = '']) => {
    const values = numbers.split(' ').map(Number);
    return values.flatMap((x, index) => (index % 2 ? [] : [{ x, y: values[index + 1]! }]));
  });
}

/** Whether a line from the spot to the right crosses the ring an odd number of times. */
function isInside({ x, y }: Spot, ring: Spot[]): boolean {
  const crossings = ring.filter((from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    return from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  });
  return crossings.length % 2 === 1;
}

/** The position that falls on a spot, found by halving. */
function positionOf(spot: Spot): Position {
  const corner = project({ lat: 0, lon: 0 });
  const degree = project({ lat: 0, lon: 1 }).x - corner.x;
  let [south, north] = [0, 30];
  while (north - south > 0.001) {
    const lat = (south + north) / 2;
    [south, north] = project({ lat, lon: 0 }).y > spot.y ? [lat, north] : [south, lat];
  }
  return { lat: south, lon: (spot.x - corner.x) / degree };
}
