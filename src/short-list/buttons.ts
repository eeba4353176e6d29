import { fill } from '../i18n/fill.ts';
import { mostSites, toggled, type Keeper } from './keeper.ts';

/** What the buttons of the short list say; `{site}` and `{n}` are filled in. */
export interface ButtonTexts {
  column: string;
  put: string;
  take: string;
  add: string;
  remove: string;
  added: string;
  removed: string;
  full: string;
}

/** A button that puts a site on the short list or takes it off. */
export interface SiteButton {
  id: string;
  name: string;
  button: HTMLButtonElement;
  /** Words of the button while the site is not on the list, and while it is. */
  words: { off: string; on: string };
}

/** Adds to a table of sites, after the name, a column with a button for each row, which is no part of its data. */
export function addColumn(table: HTMLTableElement, { column, put, take }: ButtonTexts): SiteButton[] {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.textContent = column;
  cell.dataset.tool = '';
  table.tHead?.rows[0]?.cells[0]?.after(cell);
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')].map((row) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const place = row.insertCell(1);
    place.dataset.tool = '';
    place.dataset.label = column;
    place.append(button);
    const name = row.querySelector('th')?.textContent.trim() ?? '';
    return { id: row.dataset.id ?? '', name, button, words: { off: put, on: take } };
  });
}

/**
 * Makes buttons work.
 * @param changed called with what is to be said after each change
 * @returns brings the buttons up to date with the list
 */
export function bindButtons(
  buttons: SiteButton[],
  keeper: Keeper,
  texts: ButtonTexts,
  changed: (said: string) => void,
): () => void {
  for (const { id, name, button } of buttons) {
    button.addEventListener('click', () => {
      const before = keeper.ids();
      const has = before.includes(id);
      if (!has && before.length >= mostSites) return changed(fill(texts.full, { n: mostSites }));
      keeper.keep(toggled(before, id));
      changed(fill(has ? texts.removed : texts.added, { site: name, n: toggled(before, id).length }));
    });
  }
  return () => {
    const ids = keeper.ids();
    for (const { id, name, button, words } of buttons) {
      const hidden = document.createElement('span');
      hidden.className = 'sr-only';
      hidden.textContent = ` ${name}`;
      button.replaceChildren(ids.includes(id) ? words.on : words.off, hidden);
      button.hidden = false;
    }
  };
}
