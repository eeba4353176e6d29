/** A stretch of whole years: the first day of the first, and the first day after the last, as day numbers. */
export interface Stretch {
  from: number;
  to: number;
  years: number[];
}

/** The number of a day (`2021-08-31`), counted from 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The whole years that hold some days; no days make no stretch. */
export function stretchOf(days: string[]): Stretch | undefined {
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    from: dayNumber(`${first}-01-01`),
    to: dayNumber(`${last + 1}-01-01`),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}

/** Where a day begins along a stretch, in percent to one decimal. */
export function placeOf(day: string, { from, to }: Stretch): number {
  return percent(dayNumber(day) - from, to - from);
}

/** Where a day ends along a stretch, in percent to one decimal. */
export function endOf(day: string, { from, to }: Stretch): number {
  return percent(dayNumber(day) + 1 - from, to - from);
}

function percent(value: number, whole: number): number {
  return Math.round((value / whole) * 1000) / 10;
}
