import { searchWrittenOut, type Abbreviations } from './abbreviations.ts';
import { openCatalogue, type Catalogue } from './catalogue.ts';
import { readForm } from './form.ts';
import { readQuery } from './query.ts';
import { resultOf } from './result.ts';
import type { Answer } from './search.ts';
import { readPage } from './page.ts';

/** How many results are shown at first, and how many more each time the reader asks; each costs about a kilobyte. */
const firstCount = 6;
const moreCount = 12;

/** Brings a search form to life: it answers while the reader types and keeps what is asked in the address of the page. */
export function mountSearch(root: HTMLElement): void {
  const page = readPage(root);
  const abbreviations = JSON.parse(root.dataset.abbreviations ?? '{}') as Abbreviations;
  const open = opener(`${page.base}pagefind/`, page.lang);
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
      const catalogue = await open();
      const answer = await searchWrittenOut(catalogue, query, filters, abbreviations);
      const results = await load(catalogue, answer, 0, firstCount);
      if (mine !== turn) return;
      page.showAnswer(query.text, answer, results);
      page.onMore(async (from) => {
        const more = await load(catalogue, answer, from, moreCount).catch(() => undefined);
        if (mine !== turn) return;
        if (more) page.addResults(more, answer);
        else page.showFailed();
      });
    } catch {
      if (mine === turn) page.showFailed();
    }
  };

  const form = readForm(root, () => void run());
  root.addEventListener('focusin', () => void open().catch(() => undefined), { once: true });
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
