import type { Cite } from '../schemas/cite.ts';

/** Every cite inside some data, in the order in which it stands there. */
export function citesIn(data: unknown): Cite[] {
  if (Array.isArray(data)) return data.flatMap(citesIn);
  if (typeof data !== 'object' || data === null) return [];
  if (isCite(data)) return [data];
  return Object.values(data).flatMap(citesIn);
}

/** The cites of some data, each passage once, by plan and line. */
export function sourcesIn(data: unknown): { plan: string; lines: number[] }[] {
  const lines = new Map<string, Set<number>>();
  for (const { plan, line } of citesIn(data))
    lines.set(plan, (lines.get(plan) ?? new Set<number>()).add(line));
  return [...lines]
    .map(([plan, set]) => ({ plan, lines: [...set].toSorted((a, b) => a - b) }))
    .toSorted((a, b) => (a.plan < b.plan ? -1 : 1));
}

function isCite(data: object): data is Cite {
  return 'plan' in data && 'line' in data && 'quote' in data;
}
