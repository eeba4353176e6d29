import { findNames, type Found } from '../quick-search/find.ts';
import { loadNames } from '../quick-search/load.ts';
import { openCatalogue, type Catalogue } from './catalogue.ts';
import { lowered } from './fold.ts';
import { readForm } from './form.ts';
import { meantInstead } from './meant.ts';
import { namedPages, withNamed } from './name-results.ts';
import { readPage } from './page.ts';
import { readQuery, wordsOf } from './query.ts';
import { resultOf } from './result.ts';
import type { Answer } from './search.ts';
import { searchInOurWords } from './synonyms.ts';

/** How many results are shown at first, and how many more each time the reader asks; each costs about a kilobyte. */
const firstCount = 6;
const moreCount = 12;

const nothing: Found = { hits: [] };

/** Brings a search form to life: it answers while the reader types and keeps what is asked in the address of the page. */
export function mountSearch(root: HTMLElement): void {
  const page = readPage(root);
  const folder = `${page.base}pagefind/`;
  const open = opener(folder, page.lang);
  // Without its names the search still finds all texts.
  const namesOf = () => loadNames(page.base, page.lang).catch(() => undefined);
  const wordList = async () => new TextDecoder().decode(await download(`${folder}words/${page.lang}.txt`));
  let turn = 0;

  const load = (catalogue: Catalogue, { hits }: Answer, from: number, count: number) =>
    Promise.all(hits.slice(from, from + count).map((hit) => resultOf(catalogue, hit)));

  const run = async () => {
    const mine = ++turn;
    const { q, filters } = form.asked();
    const query = readQuery(q);
    const filtered = Object.keys(filters).length > 0;
    page.offerClear(filtered);
    if (!query.text && !filtered) return page.showStart();
    page.showWaiting(() => mine === turn);
    try {
      const [catalogue, names] = await Promise.all([open(), namesOf()]);
      const answer = await searchInOurWords(catalogue, query, filters, names?.synonyms ?? {});
      const found =
        names && !filtered && !query.exact ? findNames(names, wordsOf(lowered(query.text))) : nothing;
      const named = names ? namedPages(found, names, query) : [];
      const results = await load(catalogue, answer, 0, firstCount);
      const meant = await meantInstead(query, answer, found, wordList);
      if (mine !== turn) return;
      let next = results.length;
      page.showAnswer(query.text, answer, withNamed(results, named), meant);
      page.offerMore(answer.hits.length - next);
      page.offerOthers(query.text, names?.langs ?? [], found);
      page.onMore(async () => {
        const more = await load(catalogue, answer, next, moreCount).catch(() => undefined);
        if (mine !== turn) return;
        if (!more) return page.showFailed();
        next += more.length;
        page.addResults(more.filter(({ path }) => !named.some((result) => result.path === path)));
        page.offerMore(answer.hits.length - next);
      });
    } catch {
      if (mine === turn) page.showFailed();
    }
  };

  const form = readForm(root, () => void run());
  const warmUp = () => void Promise.all([open(), namesOf()]).catch(() => undefined);
  root.addEventListener('focusin', warmUp, { once: true });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search-retry]')) void run();
  });
  if (location.search) void run();
}

/** Opens the index when it is first wanted, and again after a failure. */
function opener(folder: string, lang: string): () => Promise<Catalogue> {
  let opening: Promise<Catalogue> | undefined;
  return () => {
    opening ??= openCatalogue((path) => download(folder + path), lang).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}

/** @throws when the file cannot be had */
async function download(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, url.endsWith('.json') ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
