import type { Position } from '../../src/maps/projection.ts';

/** A topology as TopoJSON files hold it: lines shared by the shapes on both sides, quantised and written as steps. */
export interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<string, { geometries: Geometry[] }>;
}

/** A shape: rings of lines by number; a line run backwards is written as the complement of its number. */
export interface Geometry {
  type: string;
  properties: { name: string | null };
  arcs: unknown[];
}

/** The lines of a topology as positions. */
export function linesOf({ arcs, transform: { scale, translate } }: Topology): Position[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return { lon: x * scale[0] + translate[0], lat: y * scale[1] + translate[1] };
    });
  });
}

/** The rings around several shapes taken as one, each a list of numbers of lines: a line between two of them falls away. */
export function ringsAround(geometries: Geometry[], lines: Position[][]): number[][] {
  const all = geometries.flatMap(({ arcs }) => (arcs as unknown[][]).flat(Infinity) as number[]);
  const outer = all.filter((arc) => !all.includes(~arc));
  const endsOf = (arc: number) => {
    const line = lines[arc < 0 ? ~arc : arc]!;
    const ends = [keyOf(line[0]!), keyOf(line.at(-1)!)];
    return arc < 0 ? ends.toReversed() : ends;
  };
  const from = Map.groupBy(outer, (arc) => endsOf(arc)[0]);
  const rings: number[][] = [];
  for (const first of outer) {
    if (rings.flat().includes(first)) continue;
    const ring = [first];
    while (endsOf(ring.at(-1)!)[1] !== endsOf(first)[0]) {
      const next = from.get(endsOf(ring.at(-1)!)[1])?.find((arc) => !ring.includes(arc));
      if (next === undefined) throw new Error(`The ring that begins with line ${first} does not close.`);
      ring.push(next);
    }
    rings.push(ring);
  }
  return rings;
}

function keyOf({ lat, lon }: Position): string {
  return `${lat},${lon}`;
}
