import type { Cluster } from '../schemas/cluster.ts';
import type { Quantity, Unit } from '../schemas/quantity.ts';

/** A cost per hectare with the two figures that it is worked out from. */
export interface CostPerHectare {
  /** VND billion per hectare, to two decimals. */
  value: number;
  cost: Quantity;
  area: Quantity;
}

/** The infrastructure cost per hectare of a site, where cites of one line state both cost and area; else nothing. */
export function costPerHectare(
  cluster: Pick<Cluster, 'areas' | 'infrastructureCost'>,
): CostPerHectare | undefined {
  const areas = wholes(cluster.areas, 'ha').filter(({ value }) => value > 0);
  for (const cost of wholes(cluster.infrastructureCost, 'billion-vnd')) {
    const area = areas.find((candidate) => shareLine(cost, candidate));
    if (area) return { value: round(cost.value / area.value), cost, area };
  }
  return undefined;
}

/** A number to two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The figures of a field that are in one unit, neither a range nor a part of another. */
function wholes(field: 'silent' | Quantity[], wanted: Unit): Quantity[] {
  if (field === 'silent') return [];
  return field.filter(({ unit, to, partOf }) => unit === wanted && to === undefined && partOf === undefined);
}

function shareLine(a: Quantity, b: Quantity): boolean {
  return a.cites.some((cite) => b.cites.some(({ plan, line }) => cite.plan === plan && cite.line === line));
}
