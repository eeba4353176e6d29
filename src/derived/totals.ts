import type { Cluster } from '../schemas/cluster.ts';
import type { Bound, Quantity, Unit } from '../schemas/quantity.ts';
import { round } from './cost-per-hectare.ts';

/** A sum with the figures that it is worked out from; all have one unit. */
export interface Total {
  value: number;
  /** `about` where a part is bounded, so that the sum is no more exact than its parts. */
  bound?: Bound;
  unit: Unit;
  parts: Quantity[];
}

/** The infrastructure costs of some sites together: the first cost of each but ranges, where there are two or more. */
export function totalCost(clusters: Pick<Cluster, 'infrastructureCost'>[]): Total | undefined {
  return totalOf(clusters.map(({ infrastructureCost }) => infrastructureCost));
}

/** The areas of some sites together: the first area of each but ranges, where there are two or more. */
export function totalArea(clusters: Pick<Cluster, 'areas'>[]): Total | undefined {
  return totalOf(clusters.map(({ areas }) => areas));
}

/** What share of its whole a part is, in percent to one decimal; nothing without a whole, of ranges or across units. */
export function shareOf(part: Quantity, field: Quantity[]): number | undefined {
  const whole = field.find(({ key }) => key === part.partOf);
  if (!whole || isRange(part) || isRange(whole)) return undefined;
  if (whole.unit !== part.unit || whole.value === 0) return undefined;
  return Math.round((part.value / whole.value) * 1000) / 10;
}

function totalOf(fields: ('silent' | Quantity[])[]): Total | undefined {
  const firsts = fields.flatMap((field) => (field === 'silent' ? [] : field.slice(0, 1)));
  const [first, ...others] = firsts.filter((quantity) => !isRange(quantity));
  const alike = others.filter(({ unit }) => unit === first?.unit);
  if (!first || alike.length === 0) return undefined;
  const parts = [first, ...alike];
  const value = round(parts.reduce((sum, part) => sum + part.value, 0));
  return { value, ...(parts.some(({ bound }) => bound) && { bound: 'about' }), unit: first.unit, parts };
}

function isRange({ to }: Quantity): boolean {
  return to !== undefined;
}
