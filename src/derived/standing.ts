import type { Timing } from '../schemas/timing.ts';

/** The last day of a point of time: a year, quarter, month or day. */
export function lastDayOf(point: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(point);
  if (quarter) return endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3);
  const [year = '', month, day] = point.split('-');
  if (day) return point;
  return endOfMonth(Number(year), month ? Number(month) : 12);
}

/** The first day of a point of time. */
export function firstDayOf(point: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(point);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`;
  const [year, month = '01', day = '01'] = point.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day on which something is still on time: the end of its span, or the eve of its beginning where the bound is `before`. */
export function dueDay(timing: Timing): string {
  const ends = timing.periods.map((period) => {
    const [from = '', to = from] = period.split('/');
    return timing.bound === 'before' ? eveOf(firstDayOf(from)) : lastDayOf(to);
  });
  return ends.toSorted().at(-1) ?? '';
}

/** Whether the time for something was over before the given day. */
export function hasPassed(timing: Timing, today: string): boolean {
  return dueDay(timing) < today;
}

/** Whether a plan's period was over before the given day. */
export function planHasEnded(plan: { periodTo: number }, today: string): boolean {
  return `${plan.periodTo}-12-31` < today;
}

/** Whether a unit no longer exists on the given day. */
export function isAbolished(locality: { abolished: string }, today: string): boolean {
  return locality.abolished !== 'no' && locality.abolished <= today;
}

function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function eveOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
