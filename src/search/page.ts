import type { Lang } from '../i18n/languages.ts';
import type { Beside } from './beside.ts';
import { namesIn, showOther } from './others.ts';
import type { Result } from './result.ts';
import type { Answer } from './search.ts';
import { filled, statusOf, type SpokenTexts } from './status.ts';
import { copyOf, itemOf } from './view.ts';

/** How long a search may take before the reader is told that it runs, in milliseconds. */
const patience = 300;

/** Finds the parts of the page that answer, and gives what they can show. */
export function readPage(root: HTMLElement) {
  const part = <Part extends HTMLElement>(name: string) => root.querySelector<Part>(`[data-search-${name}]`)!;
  const template = (name: string) =>
    root.querySelector<HTMLTemplateElement>(`[data-search-template=${name}]`)!;
  const [status, panel, list, more] = ['status', 'panel', 'list', 'more'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const texts = JSON.parse(root.dataset.texts ?? '{}') as SpokenTexts;
  const { lang = '', base = '/' } = root.dataset;
  const frame = { template: template('result'), form: root.querySelector('form')!, base, texts };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const others = [...root.querySelectorAll<HTMLElement>('[data-search-other]')];
  let showMore = (): void => undefined;
  more.addEventListener('click', () => showMore());

  const show = (said: string, results: Result[], beside?: DocumentFragment) => {
    clearTimeout(waiting);
    list.removeAttribute('aria-busy');
    list.replaceChildren(...results.map((result) => itemOf(result, frame)));
    panel.replaceChildren(...(beside ? [beside] : []));
    for (const hidden of [more, ...others]) hidden.hidden = true;
    status.textContent = said;
  };

  return {
    lang,
    base,
    /** Shows or hides the button that empties the filters. */
    offerClear: (filtered: boolean) => void (part('clear').hidden = !filtered),
    /** Shows that nothing was asked yet. */
    showStart: () => show(texts.start, []),
    /** Shows that a search runs, if it still does after a moment. */
    showWaiting(stillRuns: () => boolean) {
      clearTimeout(waiting);
      list.setAttribute('aria-busy', 'true');
      waiting = setTimeout(() => stillRuns() && (status.textContent = texts.searching), patience);
    },
    /** Shows that the search could not be loaded, and what the reader can do. */
    showFailed: () => show(texts.failed, [], copyOf(template('failed'))),
    /** Shows an answer with its first results, what may be meant instead, and what to try when there are no results. */
    showAnswer(query: string, answer: Answer, results: Result[], meant?: string) {
      const count = Math.max(answer.hits.length, results.length);
      const said = statusOf(texts, { query, count, near: answer.near }, lang);
      const beside = document.createDocumentFragment();
      if (meant !== undefined) beside.append(otherWords(template('meant'), meant));
      if (!count) beside.append(nothingFound(template('none'), answer, texts, lang));
      show(said, results, beside);
    },
    /** Shows or hides the button for more results, with how many are left. */
    offerMore(left: number) {
      more.hidden = left <= 0;
      more.textContent = filled(texts.more, { count: left.toLocaleString(lang) });
    },
    /** Offers what the other languages have: the same things by their names there, and the search there. */
    offerOthers(query: string, names: Beside | undefined) {
      for (const other of others) {
        const number = names?.langs.indexOf(other.dataset.searchOther as Lang) ?? -1;
        other.hidden = !query;
        showOther(other, query, names && number > 0 ? namesIn(names.found.hits, number) : [], base);
      }
    },
    /** Shows further results after those already shown, and moves the focus to the first of them. */
    addResults(results: Result[]) {
      const first = list.children.length;
      list.append(...results.map((result) => itemOf(result, frame)));
      list.children[first]?.querySelector('a')?.focus();
    },
    /** Shows other first results in place of those shown, unless the reader is among them already; tells whether it did. */
    putInstead(results: Result[]): boolean {
      if (list.matches(':hover, :focus-within')) return false;
      list.replaceChildren(...results.map((result) => itemOf(result, frame)));
      return true;
    },
    /** Says what to do when the reader wants more results. */
    onMore: (act: () => Promise<void>) => void (showMore = () => void act()),
  };
}

function nothingFound(
  template: HTMLTemplateElement,
  { unfiltered }: Answer,
  texts: SpokenTexts,
  lang: string,
): DocumentFragment {
  const panel = copyOf(template);
  const without = panel.querySelector<HTMLElement>('[data-search-without]');
  if (without && unfiltered) {
    without.hidden = false;
    without.textContent = filled(texts.withoutFilters, { count: unfiltered.toLocaleString(lang) });
  }
  return panel;
}

/** The link that asks for other words. */
function otherWords(template: HTMLTemplateElement, words: string): DocumentFragment {
  const panel = copyOf(template);
  const link = panel.querySelector('a');
  if (link) {
    link.href = `?q=${encodeURIComponent(words)}`;
    link.textContent = filled(link.dataset.text ?? '', { words });
  }
  return panel;
}
