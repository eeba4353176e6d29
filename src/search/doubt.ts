import type { Answer } from './search.ts';
import { standsTogether } from './synonyms.ts';

/** Whether an answer may miss what the reader means: no page has all the words side by side as they were typed. */
export function isDoubtful(answer: Answer): boolean {
  return isLacking(answer) || Boolean(answer.guessed) || !standsTogether(answer);
}

/** Whether no page has all the words. */
export function isLacking({ near, hits }: Answer): boolean {
  return near || !hits.length;
}
