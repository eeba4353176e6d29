import { asSupported } from '../search/text-fragment.ts';
import type { Choice, Group } from './choices.ts';
import { element } from './element.ts';

/** The list of choices under a field; the focus stays in the field, which names the active choice. */
export interface ChoiceList {
  root: HTMLElement;
  /** Says that other choices are on their way: Enter waits for them. */
  wait(): void;
  /** Shows choices, of which the first or the last is active; hides the list when there are none. */
  show(groups: Group[], active?: 'first' | 'last'): void;
}

/**
 * Makes the list of a field and lets its keys work it: arrows move, Enter chooses.
 * @param base the path of the site, with a slash at its end
 */
export function listOf(field: HTMLInputElement, label: string, base: string): ChoiceList {
  const root = element('div', { id: 'quick-list', role: 'listbox', 'aria-label': label, hidden: '' });
  let options: HTMLElement[] = [];
  let active = -1;
  let waiting = false;
  let enter = false;

  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chooses = event.key === 'Enter';
    if (event.isComposing || !(step || chooses) || !(waiting || options.length > 0)) return;
    event.preventDefault();
    if (chooses && waiting) enter = true;
    else if (chooses) options[active]?.click();
    else if (step && options.length > 0) activate((active + step + options.length) % options.length);
  });
  field.addEventListener('blur', () => (enter = false));
  root.addEventListener('click', ({ target }) => {
    const words = (target as Element).closest<HTMLElement>('[data-words]')?.dataset.words;
    if (words === undefined) return;
    field.value = words;
    field.focus();
    field.dispatchEvent(new Event('input'));
  });

  return {
    root,
    wait() {
      waiting = true;
      enter = false;
    },
    show(groups, first = 'first') {
      root.replaceChildren(...groups.map((group, index) => groupOf(group, index, base)));
      options = [...root.querySelectorAll<HTMLElement>('[role=option]')];
      for (const [index, option] of options.entries()) option.id = `quick-${index}`;
      root.hidden = options.length === 0;
      field.setAttribute('aria-expanded', String(options.length > 0));
      active = -1;
      activate(first === 'first' ? Math.min(0, options.length - 1) : options.length - 1);
      const chosen = enter;
      waiting = enter = false;
      if (chosen) options[active]?.click();
    },
  };
}

function groupOf({ label, lang, choices }: Group, index: number, base: string): HTMLElement {
  const id = `quick-group-${index}`;
  const options = choices.map((choice) => optionOf(choice, base));
  if (!label) return element('div', { role: 'presentation', class: 'quick-group' }, ...options);
  const head = element('p', { id, role: 'presentation', class: 'quick-kind', lang }, label);
  return element('div', { role: 'group', 'aria-labelledby': id, class: 'quick-group' }, head, ...options);
}

function optionOf({ text, lang, path, words, note, place }: Choice, base: string): HTMLElement {
  const shared = { role: 'option', 'aria-selected': 'false', tabindex: '-1', class: 'quick-option' };
  const parts = [
    element('span', { class: 'quick-name', lang }, text),
    ...(note ? [element('span', { class: 'quick-note', lang: note.lang }, note.text)] : []),
    ...(place ? [element('span', { class: 'quick-place' }, place)] : []),
  ].flatMap((part, index) => (index ? [' ', part] : [part]));
  if (path === undefined)
    return element('button', { ...shared, type: 'button', 'data-words': words }, ...parts);
  const href = asSupported(base.replace(/\/$/, '') + path);
  return element('a', { ...shared, href, hreflang: lang }, ...parts);
}
