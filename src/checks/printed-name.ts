import { nearestPassage } from '../passages/nearest.ts';
import { findQuote } from '../passages/quote.ts';
import type { Passage } from '../passages/passage.ts';
import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { plansWithoutSeed } from './seed-unchanged.ts';

/** Every printed name of an agency stands in the plan of its locality; a plan whose seed has changed is told by itself. */
export function printedName(site: CheckedSite): Issue[] {
  const unread = plansWithoutSeed(site);
  return site.entries.agencies.flatMap(({ file, locality, printed }) => {
    const plan = site.entries.plans.find((one) => one.locality === locality);
    if (!plan || unread.includes(plan.id)) return [];
    const passages = site.passages.passages(plan.id);
    return printed.flatMap((name, index) =>
      findQuote(passages, name).length > 0
        ? []
        : [
            {
              file,
              field: `printed[${index}]`,
              problem: `The words “${name}” do not stand in the plan ${plan.id}.`,
              fix: fixOf(passages, name),
            },
          ],
    );
  });
}

function fixOf(passages: Passage[], name: string): string {
  const near = nearestPassage(passages, name);
  return `Copy the name as the plan prints it.${near ? ` The nearest words stand at line ${near.line}.` : ''}`;
}
