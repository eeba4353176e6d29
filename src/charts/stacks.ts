import { dueDay, hasPassed } from '../derived/standing.ts';
import type { Timing } from '../schemas/timing.ts';

/** One item as a brick: the quarter in which it falls due, counted from the first, and its place in the stack from below. */
export interface Brick {
  quarter: number;
  level: number;
  passed: boolean;
}

/** Items stacked by the quarter in which they fall due. */
export interface Stacks {
  bricks: Brick[];
  /** The height of the highest stack. */
  height: number;
}

/** Stacks items by the quarter of the day on which they are due; the first year gives the first quarter. */
export function stacksOf(timings: Timing[], firstYear: number, today: string): Stacks {
  const heights = new Map<number, number>();
  const bricks = timings.map((when) => {
    const quarter = quarterOf(dueDay(when), firstYear);
    const level = heights.get(quarter) ?? 0;
    heights.set(quarter, level + 1);
    return { quarter, level, passed: hasPassed(when, today) };
  });
  return { bricks, height: Math.max(0, ...heights.values()) };
}

/** The quarter of a day, counted from the first quarter of a year. */
function quarterOf(day: string, firstYear: number): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return (year - firstYear) * 4 + Math.floor((month - 1) / 3);
}
