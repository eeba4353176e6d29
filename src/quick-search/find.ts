import { unfold } from '../search/fold.ts';
import { askedFor, fitOf, type Asked, type Fit } from './fit.ts';
import type { NameKind } from './name-file.ts';
import type { Key } from './key.ts';
import type { Names } from './names.ts';
import type { NamedThing } from './thing.ts';
import { writtenOut } from './synonyms.ts';

/** A thing that was found by its name. */
export interface NameHit extends Fit {
  thing: NamedThing;
  /** The text by which it was found. */
  key: Key;
}

/** What was found by names. */
export interface Found {
  /** Best first. */
  hits: NameHit[];
  /** What the reader may have meant, where no name has all the words. */
  meant?: string;
}

/** How much kinds are worth: what investors look for before what explains it. */
const worthOf: Record<NameKind, number> = {
  clusters: 1.4,
  localities: 1.3,
  sectors: 1.25,
  incentives: 1,
  projects: 1,
  villages: 1.05,
  plans: 0.95,
  pages: 0.95,
  places: 0.7,
  agencies: 0.8,
  glossary: 0.9,
  laws: 0.8,
};

/** What a find by other words with the same meaning is worth. */
const otherWords = 0.97;

/**
 * The things whose names have the words that were typed; else those that have them but for one wrong letter; else those
 * that have all but one.
 * @param spelled the words in small letters, with their marks
 */
export function findNames(names: Names, spelled: string[]): Found {
  if (!spelled.length) return { hits: [] };
  const ways = writtenOut(spelled, names.synonyms);
  const hits = hitsFor(
    names,
    ways.map((words) => askedFor(words)),
  );
  if (hits[0]?.whole) return { hits: hits.filter(({ whole }) => whole) };
  const near = hitsFor(names, [askedFor(spelled, true)]);
  return near[0] ? { hits: near, meant: near[0].meant.map(unfold).join(' ') } : { hits };
}

function hitsFor({ things, weightOf }: Names, ways: Asked[]): NameHit[] {
  return things
    .flatMap((thing) => {
      const hits = ways.flatMap((asked, index) =>
        thing.keys.flatMap((key) => {
          const fit = fitOf(key, asked, weightOf);
          const worth = key.worth * worthOf[thing.kind] * (index ? otherWords : 1);
          return fit ? [{ ...fit, score: fit.score * worth, thing, key }] : [];
        }),
      );
      return hits.toSorted(byWorth).slice(0, 1);
    })
    .toSorted(byWorth);
}

function byWorth(a: NameHit, b: NameHit): number {
  return Number(b.whole) - Number(a.whole) || b.score - a.score;
}
