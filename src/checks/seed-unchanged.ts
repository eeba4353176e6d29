import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every plan has its seed with the checksum that the plan names, and every seed has its plan. */
export function seedUnchanged({ entries, leftOut, seeds }: CheckedSite): Issue[] {
  const ofPlans = entries.plans.flatMap((plan): Issue[] => {
    const seed = seeds.find(({ id }) => id === plan.id);
    if (!seed) return [withoutSeed(plan.id)];
    if (seed.sha256 === plan.sha256) return [];
    return [
      {
        file: `seeds/${plan.id}.txt`,
        field: 'the whole file',
        problem: `The text of the plan has changed: its SHA-256 is ${seed.sha256}, and ${plan.file} names ${plan.sha256}.`,
        fix: 'Put the file back as it was received; a plan is never edited, and what is misprinted goes into an erratum.',
      },
    ];
  });
  const known = (id: string) =>
    entries.plans.some((plan) => plan.id === id) || leftOut.includes(planFile(id));
  return [...ofPlans, ...seeds.filter(({ id }) => !known(id)).map(({ id }) => withoutPlan(id))];
}

/** The ids of plans whose seed is missing or changed: what is cited from them is not told as absent one by one. */
export function plansWithoutSeed({ entries, seeds }: CheckedSite): string[] {
  const intact = (id: string, sha256: string) =>
    seeds.some((seed) => seed.id === id && seed.sha256 === sha256);
  return entries.plans.filter(({ id, sha256 }) => !intact(id, sha256)).map(({ id }) => id);
}

function withoutSeed(id: string): Issue {
  return {
    file: `seeds/${id}.txt`,
    field: 'the whole file',
    problem: `The text of the plan “${id}” is missing.`,
    fix: `Put the file there as it was received, or remove ${planFile(id)}.`,
  };
}

function withoutPlan(id: string): Issue {
  return {
    file: planFile(id),
    field: 'the whole file',
    problem: `The text seeds/${id}.txt has no plan.`,
    fix: 'Write the entry of the plan, or remove the text.',
  };
}

function planFile(id: string): string {
  return `src/content/plans/${id}.yaml`;
}
