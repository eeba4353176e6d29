import { datesIn } from '../passages/dates.ts';
import { figuresIn } from '../passages/figures.ts';
import type { PassageIndex } from '../passages/passage-index.ts';
import { bodyOf, type Passage } from '../passages/passage.ts';
import type { Entries } from '../schemas/site.ts';
import { citesIn } from './cites.ts';
import { namesIn, placeNames } from './names.ts';

/** What the entries cite of one plan. */
export interface Coverage {
  plan: string;
  /** Number of passages. */
  passages: number;
  /** How many of them something cites. */
  cited: number;
  /** Number of waivers. */
  waived: number;
  /** Passages that hold a figure, a date or a name, that nothing cites and that no waiver excuses; a bare year is none. */
  gaps: Gap[];
  /** Lines of waivers that are not needed: the passage is cited or holds nothing, or none begins there. */
  unneeded: number[];
}

/** A passage that should be cited, with what it holds. */
export interface Gap {
  passage: Passage;
  holds: string[];
}

/** Works out for every plan how much of it the entries cite, and what they leave out. */
export function coverageOf(entries: Entries, passages: PassageIndex): Coverage[] {
  const cited = new Set(
    citesIn(Object.values(entries)).map(({ plan, line }) => passages.passage(plan, line)?.id),
  );
  const names = placeNames(entries);
  return passages.plans.map((plan) => {
    const all = passages.passages(plan);
    const open = all.filter(({ id }) => !cited.has(id)).flatMap((passage) => gapOf(passage, names));
    const waived = waivedLines(entries, plan);
    const openLines = new Set(open.map(({ passage }) => passage.line));
    return {
      plan,
      passages: all.length,
      cited: all.filter(({ id }) => cited.has(id)).length,
      waived: waived.length,
      gaps: open.filter(({ passage }) => !waived.includes(passage.line)),
      unneeded: waived.filter((line) => !openLines.has(line)),
    };
  });
}

function gapOf(passage: Passage, names: string[]): Gap[] {
  if (passage.part === 'recipients' || passage.part === 'signature') return [];
  const body = bodyOf(passage);
  const holds = [
    ...figuresIn(body)
      .filter(({ isYear }) => !isYear)
      .map(({ raw }) => raw),
    ...datesIn(body).map(({ raw }) => raw),
    ...namesIn(body, names),
  ];
  return holds.length > 0 ? [{ passage, holds }] : [];
}

function waivedLines(entries: Entries, plan: string): number[] {
  return entries.waivers
    .filter((waiver) => waiver.plan === plan)
    .flatMap(({ passages }) => Object.keys(passages).map((key) => Number(key.slice(1))));
}
