import { coverageOf } from '../derived/coverage.ts';
import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every passage that holds a figure, a date or a name is cited by an entry or waived, and no waiver is without need. */
export function citedPassage({ entries, passages }: CheckedSite): Issue[] {
  return coverageOf(entries, passages).flatMap(({ plan, gaps, unneeded }) => [
    ...gaps.map(({ passage, holds }) => ({
      file: `seeds/${plan}.txt`,
      field: `line ${passage.line}`,
      problem: `Nothing cites this passage, though it holds ${holds.join(', ')}.`,
      fix: `Write an entry that cites it, or add l${passage.line} with the reason to src/content/waivers/${plan}.yaml.`,
    })),
    ...unneeded.map((line) => ({
      file: `src/content/waivers/${plan}.yaml`,
      field: `passages.l${line}`,
      problem: 'The waiver is not needed: the passage is cited, holds nothing to cite, or does not exist.',
      fix: 'Remove it.',
    })),
  ]);
}
