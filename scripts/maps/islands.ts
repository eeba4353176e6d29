import type { Position } from '../../src/maps/projection.ts';

/**
 * Positions in Quần đảo Hoàng Sa: the middle of each island that Natural Earth 4.1 (1:10m, public domain) outlines,
 * read from `countries-10m.json` of world-atlas 2.0.2 (ISC).
 */
export const hoangSa: Position[] = [
  { lat: 15.782, lon: 111.2 },
  { lat: 16.046, lon: 111.76 },
  { lat: 16.529, lon: 111.605 },
  { lat: 16.58, lon: 111.68 },
  { lat: 16.664, lon: 112.731 },
  { lat: 16.832, lon: 112.331 },
  { lat: 16.928, lon: 112.337 },
];

/**
 * Positions in Quần đảo Trường Sa: the first three – Trường Sa, Đá Tây, Phan Vinh – from OurAirports (public domain:
 * airfield and helicopter pads, VN-0005, VN-0007, VN-0009), the others from Natural Earth as above.
 */
export const truongSa: Position[] = [
  { lat: 8.645, lon: 111.92 },
  { lat: 8.845, lon: 112.196 },
  { lat: 8.959, lon: 113.653 },
  { lat: 9.687, lon: 114.377 },
  { lat: 9.769, lon: 114.362 },
  { lat: 10.016, lon: 114.033 },
  { lat: 10.182, lon: 114.365 },
  { lat: 10.238, lon: 115.367 },
  { lat: 10.373, lon: 114.364 },
  { lat: 10.373, lon: 114.467 },
  { lat: 10.394, lon: 114.454 },
  { lat: 10.73, lon: 115.824 },
  { lat: 10.828, lon: 115.838 },
  { lat: 11.046, lon: 114.278 },
  { lat: 11.113, lon: 115.015 },
];
