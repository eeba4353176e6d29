import { putQueryOnPaper } from '../print/query-on-paper.ts';
import type { Synonyms } from '../quick-search/name-file.ts';
import { synonymsIn, type SynonymGroups } from '../quick-search/synonym-groups.ts';
import { openCatalogue, type Catalogue } from './catalogue.ts';
import { readForm } from './form.ts';
import { isDoubtful } from './doubt.ts';
import { withNamed } from './named-first.ts';
import { readPage } from './page.ts';
import { readQuery } from './query.ts';
import { resultOf } from './result.ts';
import type { Answer } from './search.ts';
import { searchInOurWords } from './synonyms.ts';

/** How many results are shown at first, and how many more each time the reader asks; each costs about a kilobyte. */
const firstCount = 6;
const moreCount = 12;

/** Brings a search form to life: it answers while the reader types and keeps what is asked in the address of the page. */
export function mountSearch(root: HTMLElement): void {
  const page = readPage(root);
  const folder = `${page.base}pagefind/`;
  const open = once(() => openCatalogue((path) => download(folder + path), page.lang));
  // Without synonyms and names the search still finds all texts.
  const synonymsOf = once(() => loadSynonyms(`${page.base}names/synonyms/${page.lang}.json`));
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
      const [catalogue, synonyms] = await Promise.all([open(), synonymsOf().catch(() => ({}))]);
      const answer = await searchInOurWords(catalogue, query, filters, synonyms);
      const results = await load(catalogue, answer, 0, firstCount);
      // A sure answer is shown before the names are loaded; a doubtful one gains by them.
      const beside = once(async () => {
        const asked = { base: page.base, lang: page.lang, query, answer, wordList };
        return (await import('./beside.ts')).besideOf(asked);
      });
      const early = isDoubtful(answer) ? await beside().catch(() => undefined) : undefined;
      if (mine !== turn) return;
      let named = filtered ? [] : (early?.named ?? []);
      let next = results.length;
      page.showAnswer(query.text, answer, withNamed(results, named), early?.meant);
      page.offerMore(answer.hits.length - next);
      let wentOn = false;
      page.onMore(async () => {
        wentOn = true;
        const more = await load(catalogue, answer, next, moreCount).catch(() => undefined);
        if (mine !== turn) return;
        if (!more) return page.showFailed();
        next += more.length;
        page.addResults(more.filter(({ path }) => !named.some((result) => result.path === path)));
        page.offerMore(answer.hits.length - next);
      });
      const names = await beside().catch(() => undefined);
      if (mine !== turn) return;
      page.offerOthers(query.text, names);
      if (early || filtered || !names) return;
      const better = withNamed(results, names.named);
      if (!wentOn && better[0]?.path !== results[0]?.path && page.putInstead(better)) {
        named = names.named;
      }
    } catch {
      if (mine === turn) page.showFailed();
    }
  };

  const form = readForm(root, () => void run());
  const warmUp = () => void Promise.all([open(), synonymsOf()]).catch(() => undefined);
  root.addEventListener('focusin', warmUp, { once: true });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search-retry]')) void run();
  });
  putQueryOnPaper(() => location.search);
  if (location.search) void run();
}

/** Does something when it is first wanted, and again after a failure. */
function once<Outcome>(act: () => Promise<Outcome>): () => Promise<Outcome> {
  let doing: Promise<Outcome> | undefined;
  return () => {
    doing ??= act().catch((error: unknown) => {
      doing = undefined;
      throw error;
    });
    return doing;
  };
}

async function loadSynonyms(url: string): Promise<Synonyms> {
  return synonymsIn(JSON.parse(new TextDecoder().decode(await download(url))) as SynonymGroups);
}

/** @throws when the file cannot be had */
async function download(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, url.endsWith('.json') ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
