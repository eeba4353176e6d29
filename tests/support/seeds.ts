import { readFileSync } from 'node:fs';
import type { Passage } from '../../src/passages/passage.ts';
import { passageAt } from '../../src/passages/passage-index.ts';
import { splitSeed } from '../../src/passages/split.ts';

/** The ids of the five plans. */
export const planIds = [
  'huong-tra-2021',
  'vinh-linh-2022',
  'bao-yen-2021',
  'hoang-son-2025',
  'trieu-son-2021',
] as const;

/** The bytes of a plan's seed. */
export function seedBytes(plan: string): Uint8Array {
  return readFileSync(new URL(`../../seeds/${plan}.txt`, import.meta.url));
}

/** The text of a plan's seed. */
export function seedText(plan: string): string {
  return new TextDecoder().decode(seedBytes(plan));
}

/** The passages of a plan. */
export function passagesOf(plan: string): Passage[] {
  return splitSeed(plan, seedText(plan));
}

/** The passage of a plan at a line that must have one. */
export function passageOf(plan: string, line: number): Passage {
  const passage = passageAt(passagesOf(plan), line);
  if (!passage) throw new Error(`${plan} has no passage at line ${line}`);
  return passage;
}
