import type { Lang } from '../i18n/languages.ts';
import type { QuickSearchTexts } from '../i18n/quick-search-texts.ts';
import { lowered } from '../search/fold.ts';
import { wordsOf } from '../search/query.ts';
import { filled } from '../search/status.ts';
import { groupsFor, searchAll } from './choices.ts';
import { findNames, type Found } from './find.ts';
import { loadNames } from './load.ts';
import type { Parts } from './parts.ts';

/** Where the reader is. */
export interface Setting {
  texts: QuickSearchTexts;
  lang: Lang;
  /** The path of the site, with a slash at its end. */
  base: string;
  /** The path of the search page, below it. */
  searchPath: string;
}

/** How long the names may take to load before the reader is told, in milliseconds. */
const patience = 300;

/** Answers while the reader types; the names are loaded at once. */
export function answering({ field, status, list }: Parts, { texts, lang, base, searchPath }: Setting): void {
  let turn = 0;
  const answer = async () => {
    const mine = ++turn;
    const query = field.value.normalize('NFC').trim();
    const spelled = wordsOf(lowered(query));
    if (!spelled.length) {
      status.textContent = texts.start;
      return list.show([]);
    }
    list.wait();
    const waiting = setTimeout(() => mine === turn && (status.textContent = texts.loading), patience);
    const names = await loadNames(base, lang).catch(() => undefined);
    clearTimeout(waiting);
    if (mine !== turn) return;
    if (!names) {
      status.textContent = texts.failed;
      return list.show([searchAll({ query, searchPath, texts })]);
    }
    const found = findNames(names, spelled);
    status.textContent = said(texts, found, query);
    const sure = found.meant !== undefined || found.hits[0]?.whole;
    list.show(groupsFor(names, found, { query, searchPath, texts }), sure ? 'first' : 'last');
  };
  field.addEventListener('input', () => void answer());
  loadNames(base, lang).catch(() => undefined);
}

/** What is said of an answer; names that lack a word or have it in other letters do not fit. */
function said(texts: QuickSearchTexts, { hits, meant }: Found, query: string): string {
  const fitting = meant === undefined && hits[0]?.whole ? hits.length : 0;
  if (fitting === 1) return texts.one;
  return filled(fitting ? texts.many : texts.none, { count: String(fitting), query });
}
