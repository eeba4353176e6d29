import { csvOf } from '../csv.ts';
import { putQueryOnPaper } from '../print/query-on-paper.ts';
import { plain } from '../search/fold.ts';
import { readAddress, writeAddress, type Typed } from './address.ts';
import { countsOf, findRows } from './filter.ts';
import { readRows, shownCells, showRows, sortableHeads, type TableRow } from './table.ts';

/** Brings every finder of the page to life. */
export function mountFinders(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-finder]')) mountFinder(root);
  putQueryOnPaper(() => location.search);
}

/** Brings a finder to life: it filters, sorts and counts the rows of its table, and keeps what is asked in the address. */
function mountFinder(root: HTMLElement): void {
  const table = root.querySelector('table')!;
  const controls = root.querySelector('search')!;
  const text = controls.querySelector<HTMLInputElement>('[name=q]')!;
  const selects = [...controls.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  const labels = new Map(
    selects.flatMap((select) => [...select.options].map((option) => [option, option.text] as const)),
  );
  const rows = readRows(table);
  const texts = root.dataset as { one?: string; many?: string; none?: string };
  let asked: Typed = readAddress(
    location.search,
    selects.map(({ name }) => name),
  );

  const wanted = () => ({ ...asked, words: plain(asked.text) });
  const markHeads = sortableHeads(
    table,
    () => asked.order,
    (order) => change({ ...asked, order }),
  );

  const show = () => {
    const found = findRows(rows, wanted()) as TableRow[];
    showRows(rows, found);
    for (const select of selects) recount(select);
    markHeads();
    const said = found.length === 0 ? texts.none : found.length === 1 ? texts.one : texts.many;
    root.querySelector('[role=status]')!.textContent = (said ?? '').replace('{n}', String(found.length));
    root.querySelector<HTMLElement>('[data-clear]')!.hidden = writeAddress(asked) === '';
  };
  const recount = (select: HTMLSelectElement) => {
    const counts = countsOf(rows, wanted(), select.name);
    for (const option of select.options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.text = `${labels.get(option)} (${count})`;
      option.disabled = count === 0 && option.value !== select.value;
    }
  };
  const change = (next: Typed) => {
    asked = next;
    history.replaceState(null, '', location.pathname + writeAddress(asked) + location.hash);
    show();
  };
  const fill = () => {
    text.value = asked.text;
    for (const select of selects) select.value = asked.facets[select.name] ?? '';
  };

  controls.addEventListener('input', () =>
    change({
      ...asked,
      text: text.value,
      facets: Object.fromEntries(
        selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
      ),
    }),
  );
  root.querySelector('[data-clear]')?.addEventListener('click', () => {
    change({ text: '', facets: {}, order: '' });
    fill();
    text.focus();
  });
  root
    .querySelector('[data-csv]')
    ?.addEventListener('click', () => download(csvOf(shownCells(table)), root.dataset.file ?? 'table.csv'));
  root
    .querySelector('[data-view-switch]')
    ?.addEventListener('click', () => setView(root, root.dataset.view === 'cards' ? 'table' : 'cards'));
  root.querySelector<HTMLElement>('[data-finder-tools]')!.hidden = false;
  const narrow = matchMedia('(max-width: 63.99rem)').matches;
  setView(root, narrow ? 'cards' : 'table');
  // On a phone or a tablet the results come first, unless the address has set a filter.
  controls.querySelector('details')!.open = !narrow || Object.keys(asked.facets).length > 0;
  fill();
  show();
}

function setView(root: HTMLElement, view: 'cards' | 'table'): void {
  root.dataset.view = view;
  root.querySelector('[data-view-switch]')?.setAttribute('aria-pressed', String(view === 'cards'));
}

function download(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
