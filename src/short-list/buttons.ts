import { fill } from '../i18n/fill.ts';
import { mostSites, toggled, type Keeper } from './keeper.ts';

/** What the buttons of the short list say; `{site}` and `{n}` are filled in. */
export interface ButtonTexts {
  add: string;
  remove: string;
  added: string;
  removed: string;
  full: string;
}

/**
 * Makes the buttons of a page work that put a site on the short list or take it off; each names its site.
 * @param changed called with what is to be said after each change
 * @returns brings the buttons up to date with the list
 */
export function bindButtons(keeper: Keeper, texts: ButtonTexts, changed: (said: string) => void): () => void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-id]')];
  for (const button of buttons) {
    const { id = '', name = '' } = button.dataset;
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
    for (const button of buttons) {
      const { id = '', name } = button.dataset;
      const hidden = document.createElement('span');
      hidden.className = 'sr-only';
      hidden.textContent = ` ${name}`;
      button.replaceChildren(ids.includes(id) ? texts.remove : texts.add, hidden);
      button.hidden = false;
    }
  };
}
