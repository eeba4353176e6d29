import type { Found } from '../quick-search/find.ts';
import type { Query } from './query.ts';
import type { Answer } from './search.ts';
import { standsTogether } from './synonyms.ts';
import { corrected } from './word-list.ts';

/**
 * What the reader may have meant instead, where no page has all the words side by side as they were typed: a name but for one letter, else
 * words of the texts for words that stand nowhere.
 * @param wordList loads the list of words, which is wanted only where no page has all the words
 */
export async function meantInstead(
  query: Query,
  answer: Answer,
  found: Found,
  wordList: () => Promise<string>,
): Promise<string | undefined> {
  const lacking = answer.near || !answer.hits.length;
  if (query.exact || (!lacking && !answer.guessed && standsTogether(answer))) return undefined;
  if (found.meant !== undefined || !lacking) return found.meant;
  return corrected(query, await wordList().catch(() => ''));
}
