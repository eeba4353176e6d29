import { availableParallelism } from 'node:os';

/** Into how many shares work is dealt out: one for each processor, four at most. */
export const shareCount = Math.min(4, availableParallelism());

/** Deals things out into shares that are about equally large; equal things keep their order. */
export function sharesOf<Thing>(things: Thing[], sizeOf: (thing: Thing) => number, count: number): Thing[][] {
  const bySize = things.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return Array.from({ length: count }, (_, share) => bySize.filter((_thing, rank) => rank % count === share));
}
