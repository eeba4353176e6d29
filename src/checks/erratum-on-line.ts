import { linesOf } from '../passages/lines.ts';
import { normalizeForQuote } from '../passages/quote.ts';
import type { EntryOf, Issue, Seed } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { plansWithoutSeed } from './seed-unchanged.ts';

/** The printed words of an erratum stand on its line of the seed, and its reading differs from them. */
export function erratumOnLine(site: CheckedSite): Issue[] {
  const unread = plansWithoutSeed(site);
  return site.entries.errata.flatMap((erratum) => {
    const seed = site.seeds.find(({ id }) => id === erratum.plan && !unread.includes(id));
    return [...(seed ? notOnLine(erratum, seed) : []), ...sameReading(erratum)];
  });
}

function notOnLine({ file, line, printed }: EntryOf<'errata'>, seed: Seed): Issue[] {
  const words = normalizeForQuote(printed);
  const lines = linesOf(seed.text);
  const onLine = lines.find(({ number }) => number === line);
  if (onLine && holds(onLine.raw, words)) return [];
  const others = lines.filter(({ raw }) => holds(raw, words)).map(({ number }) => number);
  return [
    {
      file,
      field: others.length > 0 ? 'line' : 'printed',
      problem: `The words “${printed}” are not on line ${line} of seeds/${seed.id}.txt.`,
      fix:
        others.length > 0
          ? `They are on line ${others.join(' and line ')}.`
          : 'Copy the words as they stand on the line.',
    },
  ];
}

function holds(raw: string, words: string): boolean {
  return normalizeForQuote(raw.replace(/<\/?b>/g, '').replaceAll('*', '')).includes(words);
}

function sameReading({ file, printed, reading }: EntryOf<'errata'>): Issue[] {
  if (reading !== printed) return [];
  return [
    {
      file,
      field: 'reading',
      problem: 'The reading is the same as the printed words.',
      fix: 'Write the right reading, or leave it out where it is not known.',
    },
  ];
}
