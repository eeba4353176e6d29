import { filterNames, readAddress, writeAddress, type Asked } from './address.ts';

/** How long typing must rest before a search, in milliseconds. */
const rest = 200;

/** The form of the search, whose content stands in the address of the page too. */
export interface Form {
  /** What the reader asks now. */
  asked(): Asked;
}

/**
 * Reads the form, fills it from the address, and keeps the address as the form is changed.
 * @param changed called after each change
 */
export function readForm(root: HTMLElement, changed: () => void): Form {
  const form = root.querySelector('form')!;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const selects = filterNames.map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  const asked = (): Asked => ({
    q: field.value,
    filters: Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value])),
  });
  const fill = () => {
    const { q, filters } = readAddress(location.search);
    field.value = q;
    for (const select of selects) {
      select.value = filters[select.name] ?? '';
      // An address may name a value that is not offered, which leaves a select without any.
      if (!select.value) select.value = '';
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  const change = (how: 'pushState' | 'replaceState') => {
    clearTimeout(typing);
    const address = location.pathname + writeAddress(asked());
    if (address !== location.pathname + location.search) history[how](null, '', address);
    changed();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change('pushState');
  });
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => change('replaceState'), rest);
  });
  for (const select of selects) select.addEventListener('change', () => change('pushState'));
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-search-clear]'))) return;
    for (const select of selects) select.value = '';
    change('pushState');
    field.focus();
  });
  addEventListener('popstate', () => {
    fill();
    changed();
  });
  fill();
  return { asked };
}
