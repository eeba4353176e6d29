import type { AnyEntry } from './checked-site.ts';
import { type Numbers, numbersIn } from './numbers.ts';
import { objectsIn } from './walk.ts';

/** The numbers that an entry holds as data: number, date and period of a plan, dates of changes of a locality. */
export function ownNumbers(entry: AnyEntry): Numbers {
  const values = objectsIn(entry).flatMap(({ value }) => keys.map((key) => value[key]));
  const written = values.filter((value) => typeof value === 'string' || typeof value === 'number');
  return numbersIn(written.join('; '), 'en');
}

const keys = ['number', 'date', 'abolished', 'periodFrom', 'periodTo', 'vision'];
