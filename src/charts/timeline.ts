import { dueDay, firstDayOf, hasPassed, lastDayOf } from '../derived/standing.ts';
import type { Timing } from '../schemas/timing.ts';
import { endOf, placeOf, stretchOf, type Stretch } from './days.ts';

/** What can stand on a timeline: something with a time set, or none. */
export interface Timed {
  when: 'silent' | Timing;
}

/** One lane of a timeline; places and lengths are in percent of its width. */
export interface Lane<Item extends Timed> {
  item: Item & { when: Timing };
  /** The spans within which it was to be done; none where only a day of ending is set. */
  spans: { x: number; width: number }[];
  /** Where its last day ends. */
  due: number;
  passed: boolean;
}

/** A timeline: the years along it, today, one lane for each item with a time, and the items without one. */
export interface Timeline<Item extends Timed> {
  years: { year: number; x: number }[];
  today: number;
  /** The period of the plan, where all items come from one. */
  period?: { x: number; width: number };
  /** By the day on which they are due. */
  lanes: Lane<Item>[];
  undated: Item[];
}

/**
 * Lays out items along whole years that hold all their times, today and the period of the plan, a span of years such as
 * `2021/2025`; nothing where no item has a time.
 */
export function timelineOf<Item extends Timed>(
  items: Item[],
  today: string,
  period?: string,
): Timeline<Item> | undefined {
  const dated = items.filter(isDated).toSorted((a, b) => (dueDay(a.when) < dueDay(b.when) ? -1 : 1));
  if (dated.length === 0) return undefined;
  const plan: Timing[] = period ? [{ periods: [period], bound: 'within' }] : [];
  const days = [...plan, ...dated.map(({ when }) => when)].flatMap(daysOf);
  const stretch = stretchOf([today, ...days])!;
  return {
    years: stretch.years.map((year) => ({ year, x: placeOf(`${year}-01-01`, stretch) })),
    today: placeOf(today, stretch),
    ...(period && { period: spanOf(period, stretch) }),
    lanes: dated.map((item) => laneOf(item, stretch, today)),
    undated: items.filter((item) => !isDated(item)),
  };
}

/** Whether something has a time set. */
export function isDated<Item extends Timed>(item: Item): item is Item & { when: Timing } {
  return item.when !== 'silent';
}

function laneOf<Item extends Timed>(
  item: Item & { when: Timing },
  stretch: Stretch,
  today: string,
): Lane<Item> {
  const { when } = item;
  const spans = when.bound === 'within' ? when.periods.map((period) => spanOf(period, stretch)) : [];
  return { item, spans, due: endOf(dueDay(when), stretch), passed: hasPassed(when, today) };
}

function spanOf(period: string, stretch: Stretch): { x: number; width: number } {
  const [from = '', to = from] = period.split('/');
  const x = placeOf(firstDayOf(from), stretch);
  return { x, width: Math.round((endOf(lastDayOf(to), stretch) - x) * 10) / 10 };
}

function daysOf(when: Timing): string[] {
  const starts =
    when.bound === 'within' ? when.periods.map((period) => firstDayOf(period.split('/')[0]!)) : [];
  return [...starts, dueDay(when)];
}
