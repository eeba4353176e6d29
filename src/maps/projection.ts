/** A place on the globe, in degrees of WGS84. */
export interface Position {
  lat: number;
  lon: number;
}

/** A place in a drawing, in its own units: x to the right, y downwards. */
export interface Spot {
  x: number;
  y: number;
}

/** The edges of the map, in degrees: all of Viet Nam with Quần đảo Hoàng Sa and Quần đảo Trường Sa. */
export const edges = { west: 101.6, east: 117.4, south: 7.2, north: 23.6 };

/** Where a position falls on the map (Mercator, to a tenth of a unit). */
export function project({ lat, lon }: Position): Spot {
  return {
    x: tenth((lon - edges.west) * unitsPerDegree),
    y: tenth((stretched(edges.north) - stretched(lat)) * unitsPerDegree),
  };
}

/** Units of the drawing for a degree of longitude. */
const unitsPerDegree = 20;

/** The size of the map in its units. */
export const frame = {
  width: Math.round(project({ lat: edges.south, lon: edges.east }).x),
  height: Math.round(project({ lat: edges.south, lon: edges.east }).y),
};

function stretched(lat: number): number {
  const radians = (lat * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
