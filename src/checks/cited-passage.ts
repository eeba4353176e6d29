import { coverageOf } from '../derived/coverage.ts';
import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { plansWithoutSeed } from './seed-unchanged.ts';

/**
 * Every passage that holds a figure, a date or a name is cited by an entry or waived, and no waiver is without need.
 * Nothing is told while a file is left out for a fault of its own, since what it cites is not known, nor of a plan whose
 * seed has changed.
 */
export function citedPassage(site: CheckedSite): Issue[] {
  if (site.leftOut.length > 0) return [];
  const unread = plansWithoutSeed(site);
  const coverage = coverageOf(site.entries, site.passages).filter(({ plan }) => !unread.includes(plan));
  return coverage.flatMap(({ plan, gaps, unneeded }) => [
    ...gaps.map(({ passage, holds }) => ({
      file: `seeds/${plan}.txt`,
      field: `line ${passage.line}`,
      problem: `Nothing cites this passage, though it holds ${holds.join(', ')}.`,
      fix: `Write an entry that cites it, or add l${passage.line} with the reason to src/content/waivers/${plan}.yaml.`,
    })),
    ...unneeded.map((line) => ({
      file: `src/content/waivers/${plan}.yaml`,
      field: `passages.l${line}`,
      problem:
        'The waiver is not needed: the passage is cited or holds nothing to cite, or no passage begins on this line.',
      fix: 'Remove it.',
    })),
  ]);
}
