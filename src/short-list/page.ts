import { fill } from '../i18n/fill.ts';
import { putQueryOnPaper } from '../print/query-on-paper.ts';
import { writeSites } from './address.ts';
import { bindButtons, type ButtonTexts } from './buttons.ts';
import { addColumn } from './column.ts';
import { copyText } from './copy.ts';
import { shortList } from './keeper.ts';
import { readSites, sortOut } from './named.ts';

/** What the page of the short list says. */
interface PageTexts extends ButtonTexts {
  column: string;
  all: string;
  listed: string;
  count: string;
  shared: string;
  unknown: string;
  refused: string;
  cleared: string;
  copied: string;
  copyByHand: string;
}

/** Brings the page of the short list to life: of the table of all sites it shows those on the list, or those that the address names. */
export function mountListPage(root: HTMLElement): void {
  const part = <Part extends HTMLElement>(name: string) => root.querySelector<Part>(`[data-${name}]`)!;
  const texts = JSON.parse(root.dataset.texts ?? '{}') as PageTexts;
  const keeper = shortList();
  const table = root.querySelector('table')!;
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-id]')];
  const known = (id: string) => rows.some((row) => row.dataset.id === id);
  const asked = sortOut(readSites(location.search), known);
  let shared = asked.known.length > 0 && !isSame(asked.known, keeper.ids());
  const listed = () => (shared ? asked.known : keeper.ids().filter(known));
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-least]')].map((link) => ({
    link,
    to: link.pathname,
  }));
  const address = part<HTMLInputElement>('address');

  const show = (...said: string[]) => {
    refresh();
    const ids = listed();
    for (const row of rows) row.hidden = !ids.includes(row.dataset.id ?? '');
    for (const { link, to } of links) {
      link.hidden = ids.length < Number(link.dataset.least);
      link.href = to + writeSites(ids);
    }
    part('listed').hidden = ids.length === 0;
    part('empty').hidden = ids.length > 0;
    part('keep').hidden = !shared;
    part('own').hidden = !shared || keeper.ids().length === 0;
    part('clear').hidden = shared;
    address.value = location.origin + location.pathname + writeSites(ids);
    part('heading').textContent = texts.listed;
    const sentences = [
      ...said,
      ids.length > 0 && said.length === 0 ? fill(texts.count, { n: ids.length }) : '',
      shared ? texts.shared : '',
      asked.unknown > 0 ? fill(texts.unknown, { n: asked.unknown }) : '',
      keeper.refused() ? texts.refused : '',
    ];
    root.querySelector('[role=status]')!.textContent = sentences.filter(Boolean).join(' ');
  };
  addColumn(table, texts.column);
  const refresh = bindButtons(keeper, texts, (said) => {
    show(said);
    if (document.activeElement?.closest('tr')?.hidden !== false) part('heading').focus();
  });
  part('keep').addEventListener('click', () => {
    keeper.keep([...new Set([...keeper.ids(), ...asked.known])]);
    shared = false;
    history.replaceState(null, '', location.pathname);
    show();
    part('heading').focus();
  });
  part('clear').addEventListener('click', () => {
    keeper.keep([]);
    show(texts.cleared);
  });
  part('copy').addEventListener('click', () => {
    void copyText(address.value, () => address.select()).then((done) =>
      show(done === 'copied' ? texts.copied : texts.copyByHand),
    );
  });
  addEventListener('storage', () => show());
  putQueryOnPaper(() => writeSites(listed()));
  for (const tool of root.querySelectorAll<HTMLElement>('[data-tools]')) tool.hidden = false;
  part('table').dataset.view = matchMedia('(max-width: 63.99rem)').matches ? 'cards' : 'table';
  show();
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
