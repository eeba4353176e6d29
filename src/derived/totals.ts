import type { Cluster } from '../schemas/cluster.ts';
import type { Quantity, Unit } from '../schemas/quantity.ts';
import { round } from './cost-per-hectare.ts';

/** A sum with the figures that it is worked out from; all have one unit. */
export interface Total {
  value: number;
  unit: Unit;
  parts: Quantity[];
}

/** The infrastructure costs of some sites together: the first cost of each, where at least two are stated. */
export function totalCost(clusters: Pick<Cluster, 'infrastructureCost'>[]): Total | undefined {
  return totalOf(clusters.map(({ infrastructureCost }) => infrastructureCost));
}

/** The areas of some sites together: the first area of each, where at least two are stated. */
export function totalArea(clusters: Pick<Cluster, 'areas'>[]): Total | undefined {
  return totalOf(clusters.map(({ areas }) => areas));
}

/** What share of its whole a part is, in percent to one decimal; nothing where it has no whole or the units differ. */
export function shareOf(part: Quantity, field: Quantity[]): number | undefined {
  const whole = field.find(({ key }) => key === part.partOf);
  if (!whole || whole.unit !== part.unit || whole.value === 0) return undefined;
  return Math.round((part.value / whole.value) * 1000) / 10;
}

function totalOf(fields: ('silent' | Quantity[])[]): Total | undefined {
  const firsts = fields.flatMap((field) => (field === 'silent' ? [] : field.slice(0, 1)));
  const parts = firsts.filter(({ to, unit }) => to === undefined && unit === firsts[0]?.unit);
  if (parts.length < 2) return undefined;
  return { value: round(parts.reduce((sum, { value }) => sum + value, 0)), unit: parts[0]!.unit, parts };
}
