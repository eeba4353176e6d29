import type { Cite } from '../schemas/cite.ts';
import type { Issue } from '../schemas/site.ts';
import type { Timing } from '../schemas/timing.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';
import { fieldPath, isObject } from './field-path.ts';
import { dateStands, numbersOfQuotes } from './numbers.ts';
import { datesOfPeriod, endsOfPeriod } from './periods.ts';
import { citesIn, objectsIn } from './walk.ts';

/** Each end of a span of time stands in the quotes beside it: its year, and its quarter, month and day where given. */
export function periodInQuote(site: CheckedSite): Issue[] {
  return entriesOf(site).flatMap(({ entry }) =>
    objectsIn(entry).flatMap(({ path, value: object }) => {
      if (!isTiming(object.when)) return [];
      const proof = numbersOfQuotes(citesIn(object).map(({ value }: { value: Cite }) => value.quote));
      return object.when.periods.flatMap((period, index) => {
        const stray = endsOfPeriod(period).filter(
          (_, end) => !dateStands(datesOfPeriod(period)[end] ?? {}, proof),
        );
        if (stray.length === 0) return [];
        return [
          {
            file: entry.file,
            field: fieldPath([...path, 'when', 'periods', index]),
            problem: `The quotes beside it do not state ${stray.map((end) => `“${end}”`).join(' and ')}.`,
            fix: 'Write the span as the plan gives it, or quote the words that state it.',
          },
        ];
      });
    }),
  );
}

function isTiming(value: unknown): value is Timing {
  return isObject(value) && Array.isArray(value.periods);
}
