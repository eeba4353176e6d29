import type { Piece } from './excerpt.ts';
import type { Result } from './result.ts';
import { filled, type SpokenTexts } from './status.ts';
import { asSupported, marking } from './text-fragment.ts';

/** What a result is shown with besides itself. */
export interface Frame {
  template: HTMLTemplateElement;
  form: HTMLFormElement;
  /** The path under which the site is published, with a slash at its end. */
  base: string;
  texts: SpokenTexts;
}

/** A copy of a template's content. */
export function copyOf(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

/** The list item of a result; all its texts are set as text, never as markup. */
export function itemOf(result: Result, { template, form, base, texts }: Frame): DocumentFragment {
  const item = copyOf(template);
  const link = item.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (link) {
    link.href = base.replace(/\/$/, '') + asSupported(marking(result.path, result.marks));
    link.replaceChildren(...result.title.map(nodeOf));
  }
  const line = result.line && filled(texts.line, { line: result.line });
  const labels = result.page ? [result.page, line] : labelsOf(result, form);
  item.querySelector('[data-search-place]')?.replaceChildren(labels.filter(Boolean).join(' · '));
  item.querySelector('[data-search-excerpt]')?.replaceChildren(...result.excerpt.map(nodeOf));
  return item;
}

function nodeOf({ text, marked }: Piece): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** What kind of page it is, and of which locality. */
function labelsOf({ filters }: Result, form: HTMLFormElement): string[] {
  return ['kind', 'locality'].flatMap((name) =>
    (filters[name] ?? []).map((value) => labelIn(form, name, value)),
  );
}

/** The label that the filter's choice has for a value; empty when it has none. */
function labelIn(form: HTMLFormElement, name: string, value: string): string {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return '';
  return [...select.options].find((option) => option.value === value)?.text ?? '';
}
