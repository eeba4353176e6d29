import { inEach, type Localized } from '../i18n/languages.ts';
import { writeSites } from './address.ts';

/** A site that a page lists, with the addresses of its own pages. */
export interface ListedSite {
  id: string;
  name: string;
  href: Localized;
}

/** The sites that a form lists, by id. */
export function sitesIn(form: HTMLFormElement): Map<string, ListedSite> {
  const items = [...form.querySelectorAll<HTMLElement>('li[data-id]')];
  return new Map(
    items.map(({ dataset, textContent }) => {
      const href = inEach((lang) => dataset[lang] ?? '');
      return [dataset.id ?? '', { id: dataset.id ?? '', name: textContent.trim(), href }];
    }),
  );
}

/** Makes the list of sites a form: a box for each site, and a button that opens the page with those chosen. */
export function offerChoice(form: HTMLFormElement, chosen: string[], most: number): void {
  const boxes = [...form.querySelectorAll<HTMLElement>('li[data-id]')].map((item) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = item.dataset.id ?? '';
    box.checked = chosen.includes(box.value);
    box.autocomplete = 'off';
    const label = document.createElement('label');
    label.className = 'check';
    label.append(box, ` ${item.textContent.trim()}`);
    item.replaceChildren(label);
    return box;
  });
  const checked = () => boxes.filter((box) => box.checked);
  const limit = () => {
    const full = checked().length >= most;
    for (const box of boxes) box.disabled = full && !box.checked;
  };
  form.addEventListener('change', limit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { pathname } = new URL(form.action);
    location.assign(pathname + writeSites(checked().map(({ value }) => value)));
  });
  for (const hidden of form.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  limit();
}
