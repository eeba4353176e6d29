import type { Lang } from '../i18n/languages.ts';
import { findNames, type Found } from '../quick-search/find.ts';
import { loadNames } from '../quick-search/load.ts';
import { lowered } from './fold.ts';
import { meantInstead } from './meant.ts';
import { namedPages } from './name-results.ts';
import { wordsOf, type Query } from './query.ts';
import type { Result } from './result.ts';
import type { Answer } from './search.ts';

/** What the names of the site and the list of its words add to an answer. */
export interface Beside {
  /** The languages of the names, the reader's first. */
  langs: Lang[];
  found: Found;
  /** The pages whose own name was typed, best first. */
  named: Result[];
  /** What the reader may have meant instead. */
  meant: string | undefined;
}

/** What was asked, what the texts answered, and where the rest is to be had. */
export interface Asked {
  /** The path of the site, with a slash at its end. */
  base: string;
  lang: string;
  query: Query;
  answer: Answer;
  /** Loads the list of words of the texts. */
  wordList: () => Promise<string>;
}

/** Looks a query up among the names and the words of the site; whatever cannot be loaded adds nothing. */
export async function besideOf({ base, lang, query, answer, wordList }: Asked): Promise<Beside> {
  const names = await loadNames(base, lang).catch(() => undefined);
  const found = names && !query.exact ? findNames(names, wordsOf(lowered(query.text))) : { hits: [] };
  return {
    langs: names?.langs ?? [],
    found,
    named: names ? namedPages(found, names, query) : [],
    meant: await meantInstead(query, answer, found.meant, wordList),
  };
}
