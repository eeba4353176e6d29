import type { SearchTexts } from '../i18n/search-texts.ts';
import { filterNames, readAddress, writeAddress, type Asked } from './address.ts';
import { openCatalogue, type Catalogue } from './catalogue.ts';
import { readQuery, type Query } from './query.ts';
import { resultOf } from './result.ts';
import { search, type Answer } from './search.ts';
import { filled, statusOf } from './status.ts';
import { copyOf, itemOf } from './view.ts';

/** How many results are shown at once, and how long typing must rest before a search, in milliseconds. */
const pageSize = 8;
const rest = 200;

/** Brings a search form to life: it answers while the reader types and keeps what is asked in the address. */
export function mountSearch(root: HTMLElement): void {
  const part = <Part extends HTMLElement>(name: string) => root.querySelector<Part>(`[data-search-${name}]`)!;
  const template = (name: string) => root.querySelector<HTMLTemplateElement>(`[data-search-template=${name}]`)!;
  const form = root.querySelector('form')!;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const [status, panel, list, more] = [part('status'), part('panel'), part('list'), part<HTMLButtonElement>('more')];
  const texts = JSON.parse(root.dataset.texts ?? '{}') as SearchTexts;
  const { lang = '', base = '/' } = root.dataset;
  const frame = { template: template('result'), form, base, texts };

  let opening: Promise<Catalogue> | undefined;
  const open = () => {
    opening ??= openCatalogue((path) => download(`${base}pagefind/${path}`), lang).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const selects = filterNames.map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  const asked = (): Asked => ({
    q: field.value,
    filters: Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value])),
  });
  const fill = ({ q, filters }: Asked) => {
    field.value = q;
    for (const select of selects) select.value = filters[select.name] ?? '';
  };

  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const { q, filters } = asked();
    const query = readQuery(q);
    part('clear').hidden = !Object.keys(filters).length;
    if (!query.text && !Object.keys(filters).length) return show(texts.start);
    status.textContent ||= texts.searching;
    const waiting = setTimeout(() => mine === turn && (status.textContent = texts.searching), rest);
    list.setAttribute('aria-busy', 'true');
    try {
      const catalogue = await open();
      const answer = await search(catalogue, query, filters);
      const first = await itemsOf(catalogue, answer, query, 0);
      if (mine === turn) showAnswer(catalogue, answer, query, first);
    } catch {
      if (mine === turn) show(texts.failed, copyOf(template('failed')));
    } finally {
      clearTimeout(waiting);
    }
  };
  const itemsOf = async (catalogue: Catalogue, { hits }: Answer, query: Query, from: number) => {
    const results = await Promise.all(hits.slice(from, from + pageSize).map((hit) => resultOf(catalogue, hit, query)));
    return results.map((result) => itemOf(result, frame));
  };

  const show = (said: string, ...beside: Node[]) => {
    list.removeAttribute('aria-busy');
    list.replaceChildren();
    more.hidden = true;
    panel.replaceChildren(...beside);
    status.textContent = said;
  };
  const showAnswer = (catalogue: Catalogue, answer: Answer, query: Query, items: Node[]) => {
    const count = answer.hits.length;
    const listing = !query.words.length && !query.text;
    show(statusOf(texts, { query: listing ? '' : query.text, count, near: answer.near }, lang));
    list.replaceChildren(...items);
    if (!count) panel.replaceChildren(copyOf(template('none')));
    const without = panel.querySelector<HTMLElement>('[data-search-without]');
    if (without && answer.unfiltered) {
      without.hidden = false;
      without.textContent = filled(texts.withoutFilters, { count: answer.unfiltered.toLocaleString(lang) });
    }
    offerMore(catalogue, answer, query);
  };
  const offerMore = (catalogue: Catalogue, answer: Answer, query: Query) => {
    const left = answer.hits.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = filled(texts.more, { count: left.toLocaleString(lang) });
    more.onclick = async () => {
      const from = list.children.length;
      const mine = turn;
      const items = await itemsOf(catalogue, answer, query, from).catch(() => undefined);
      if (mine !== turn) return;
      if (!items) return show(texts.failed, copyOf(template('failed')));
      list.append(...items);
      offerMore(catalogue, answer, query);
      list.children[from]?.querySelector('a')?.focus();
    };
  };

  const keep = (how: 'pushState' | 'replaceState') => {
    const address = location.pathname + writeAddress(asked());
    if (address !== location.pathname + location.search) history[how](null, '', address);
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  const go = (how: 'pushState' | 'replaceState') => {
    clearTimeout(typing);
    keep(how);
    void run();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go('pushState');
  });
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => go('replaceState'), rest);
  });
  for (const select of selects) select.addEventListener('change', () => go('pushState'));
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-search-retry]')) void run();
    if (!target.closest('[data-search-clear]')) return;
    for (const select of selects) select.value = '';
    go('pushState');
    field.focus();
  });
  form.addEventListener('focusin', () => void open().catch(() => undefined), { once: true });
  addEventListener('popstate', () => {
    fill(readAddress(location.search));
    void run();
  });
  fill(readAddress(location.search));
  if (location.search) void run();
}

/** @throws when the file cannot be had */
async function download(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, url.endsWith('.json') ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
