import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** A translation or a list of waivers has the id of its plan, so that there is one of each for a plan. */
export function namedForPlan({ entries }: CheckedSite): Issue[] {
  return [...entries.translations, ...entries.waivers]
    .filter(({ id, plan }) => id !== plan)
    .map(({ file, id, plan }) => ({
      file,
      field: 'plan',
      problem: `The file belongs to the plan ${plan} and is named ${id}.`,
      fix: `Name it ${plan}.yaml, or correct the plan.`,
    }));
}
