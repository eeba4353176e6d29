import { figuresIn, standsIn } from '../passages/figures.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';
import { fieldPath } from './field-path.ts';
import { listed } from './listed.ts';
import { objectsIn } from './walk.ts';

/** The number of every quantity, and the upper end of a range, is written in one of its quotes. */
export function numberInQuote(site: CheckedSite): Issue[] {
  return entriesOf(site).flatMap(({ entry }) =>
    objectsIn(entry).flatMap(({ path, value: object }) => {
      if (!('unit' in object) || !Array.isArray(object.cites)) return [];
      const quotes = (object.cites as Cite[]).map(({ quote }) => quote);
      return ['value', 'to'].flatMap((key) => {
        const number = object[key];
        if (typeof number !== 'number' || standsIn(number, quotes)) return [];
        return [
          {
            file: entry.file,
            field: fieldPath([...path, key]),
            problem: `The number ${number} is not written in a quote of the figure.`,
            fix: fixOf(quotes),
          },
        ];
      });
    }),
  );
}

function fixOf(quotes: string[]): string {
  const written = quotes.flatMap((quote) => figuresIn(quote).map(({ raw }) => raw));
  if (written.length === 0) return 'Quote the words that state the number; the quotes now given write none.';
  return `Write the number that the plan states, or quote the words that state this one; the quotes now given write ${listed(written)}.`;
}
