import type { Cluster } from '../schemas/cluster.ts';
import type { Quantity } from '../schemas/quantity.ts';

/** A cost per hectare with the two figures that it is worked out from. */
export interface CostPerHectare {
  /** VND billion per hectare, to two decimals. */
  value: number;
  cost: Quantity;
  area: Quantity;
}

/** The infrastructure cost per hectare of a site, where one passage of the plan states both cost and area; else nothing. */
export function costPerHectare(
  cluster: Pick<Cluster, 'areas' | 'infrastructureCost'>,
): CostPerHectare | undefined {
  const { areas, infrastructureCost } = cluster;
  if (areas === 'silent' || infrastructureCost === 'silent') return undefined;
  for (const cost of infrastructureCost.filter(isPlain)) {
    const area = areas.filter(isPlain).find((candidate) => sharePassage(cost, candidate));
    if (area && cost.unit === 'billion-vnd' && area.unit === 'ha')
      return { value: round(cost.value / area.value), cost, area };
  }
  return undefined;
}

/** A number to two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function isPlain(quantity: Quantity): boolean {
  return quantity.to === undefined && quantity.partOf === undefined;
}

function sharePassage(a: Quantity, b: Quantity): boolean {
  return a.cites.some((cite) => b.cites.some(({ plan, line }) => cite.plan === plan && cite.line === line));
}
