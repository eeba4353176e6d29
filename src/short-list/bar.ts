import { fill } from '../i18n/fill.ts';
import { writeSites } from './address.ts';
import { bindButtons, type ButtonTexts } from './buttons.ts';
import { shortList } from './keeper.ts';

/** What the bar of the short list says. */
export interface BarTexts extends ButtonTexts {
  open: string;
  refused: string;
}

/** Brings the bar of the short list to life: the buttons of the page, and ways on from the list. */
export function mountBar(bar: HTMLElement): void {
  const texts = JSON.parse(bar.dataset.texts ?? '{}') as BarTexts;
  const keeper = shortList();
  const refresh = bindButtons(keeper, texts, (said) => show(said));
  const status = bar.querySelector('[role=status]')!;
  const links = [...bar.querySelectorAll('a')].map((link) => ({ link, to: link.pathname }));

  const show = (said?: string) => {
    refresh();
    const ids = keeper.ids();
    if (said) status.textContent = keeper.refused() ? `${said} ${texts.refused}` : said;
    for (const { link, to } of links) {
      const opens = link.dataset.opens !== undefined;
      link.hidden = ids.length < Number(link.dataset.least);
      link.href = opens && !keeper.refused() ? to : to + writeSites(ids);
      if (opens) link.textContent = fill(texts.open, { n: ids.length });
    }
  };
  addEventListener('storage', () => show());
  addEventListener('pageshow', () => show());
  bar.hidden = false;
  show();
}
