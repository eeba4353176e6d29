import type { Quantity } from '../schemas/quantity.ts';

/** The pixels of one kilometre on the ground: small enough for 540 ha on a phone, large enough for 17 ha. */
export const kilometre = 52;

/** A piece of land as a square to scale: its side in pixels, and that of its upper end where the plan gives a range. */
export interface Square {
  side: number;
  outer: number;
}

/** The square that has the area of a figure in hectares, to the scale of all. */
export function squareOf({ value, to = value }: Pick<Quantity, 'value' | 'to'>): Square {
  return { side: sideOf(value), outer: sideOf(to) };
}

function sideOf(hectares: number): number {
  return Math.round(Math.sqrt(hectares / 100) * kilometre * 10) / 10;
}
