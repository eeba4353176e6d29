import type { Passage } from './passage.ts';
import { splitSeed } from './split.ts';

/** The text of a plan, as its seed holds it. */
export interface SeedText {
  /** The plan's id. */
  id: string;
  text: string;
}

/** The passages of all plans, built once and looked up by plan and line. */
export interface PassageIndex {
  /** The ids of the plans, in the order given. */
  plans: string[];
  /** The passages of a plan in the order of its seed; none for a plan that is not known. */
  passages(plan: string): Passage[];
  /** The passage that begins at or spans this line of the plan. */
  passage(plan: string, line: number): Passage | undefined;
}

/** Splits every seed and indexes its passages. */
export function indexPassages(seeds: SeedText[]): PassageIndex {
  const byPlan = new Map(seeds.map(({ id, text }) => [id, splitSeed(id, text)]));
  return {
    plans: [...byPlan.keys()],
    passages: (plan) => byPlan.get(plan) ?? [],
    passage: (plan, line) => passageAt(byPlan.get(plan) ?? [], line),
  };
}

/** The passage of one plan that begins at or spans this line; undefined for a line between two passages. */
export function passageAt(passages: Passage[], line: number): Passage | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.endLine < line) low = middle + 1;
    else high = middle;
  }
  const found = passages[low];
  return found && found.line <= line ? found : undefined;
}
