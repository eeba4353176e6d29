import { isDoubtful, isLacking } from './doubt.ts';
import type { Query } from './query.ts';
import type { Answer } from './search.ts';
import { corrected } from './word-list.ts';

/**
 * What the reader may have meant instead, where the answer is doubtful: a name but for one letter, else words of the texts
 * for words that stand nowhere.
 * @param name the name that may be meant, if there is one
 * @param wordList loads the list of words, which is wanted only where no page has all the words
 */
export async function meantInstead(
  query: Query,
  answer: Answer,
  name: string | undefined,
  wordList: () => Promise<string>,
): Promise<string | undefined> {
  if (query.exact || !isDoubtful(answer)) return undefined;
  if (name !== undefined || !isLacking(answer)) return name;
  return corrected(query, await wordList().catch(() => ''));
}
