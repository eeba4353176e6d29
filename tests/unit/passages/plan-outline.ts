import type { Passage } from '../../../src/passages/passage.ts';

/** The lines of the passages that span more than one line, as `99-101`. */
export function spansOf(passages: Passage[]): string[] {
  return passages
    .filter(({ line, endLine }) => endLine !== line)
    .map(({ line, endLine }) => `${line}-${endLine}`);
}

/** How many passages there are of each kind. */
export function countsOf(passages: Passage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of passages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Every heading as `9 2 I. MỤC ĐÍCH`: line, level, first words. */
export function headingsOf(passages: Passage[], words = 3): string[] {
  return passages
    .filter(({ kind }) => kind === 'heading')
    .map(({ line, level, text }) => `${line} ${level} ${text.split(' ').slice(0, words).join(' ')}`);
}
