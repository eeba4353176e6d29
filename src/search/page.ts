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
  let showMore = (_from: number): void => undefined;
  more.addEventListener('click', () => showMore(list.children.length));

  const show = (said: string, results: Result[], beside?: DocumentFragment) => {
    clearTimeout(waiting);
    list.removeAttribute('aria-busy');
    list.replaceChildren(...results.map((result) => itemOf(result, frame)));
    panel.replaceChildren(...(beside ? [beside] : []));
    more.hidden = true;
    status.textContent = said;
  };
  const offerMore = ({ hits }: Answer) => {
    const left = hits.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = filled(texts.more, { count: left.toLocaleString(lang) });
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
    /** Shows an answer with its first results, or what to try when there are none. */
    showAnswer(query: string, answer: Answer, results: Result[]) {
      const count = answer.hits.length;
      const said = statusOf(texts, { query, count, near: answer.near }, lang);
      show(said, results, count ? undefined : nothingFound(template('none'), answer, texts, lang));
      offerMore(answer);
    },
    /** Shows further results after those already shown, and moves the focus to the first of them. */
    addResults(results: Result[], answer: Answer) {
      const first = list.children.length;
      list.append(...results.map((result) => itemOf(result, frame)));
      offerMore(answer);
      list.children[first]?.querySelector('a')?.focus();
    },
    /** Says what to do when the reader wants more results than the given number. */
    onMore: (act: (from: number) => Promise<void>) => void (showMore = (from) => void act(from)),
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
