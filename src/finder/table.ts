import { plain } from '../search/fold.ts';
import type { Row } from './filter.ts';

/** A row with its element. */
export interface TableRow extends Row {
  element: HTMLTableRowElement;
}

/** Reads the rows of a table: words, facets and values to sort by. */
export function readRows(table: HTMLTableElement): TableRow[] {
  return [...table.tBodies].flatMap(({ rows }) =>
    [...rows].map((element) => ({
      element,
      id: element.id || (element.dataset.id ?? ''),
      words: plain(
        cellsOf(element)
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
      facets: (element.dataset.facets ?? '').split(' ').filter(Boolean),
      sort: JSON.parse(element.dataset.sort ?? '{}') as Row['sort'],
    })),
  );
}

/** The shown cells of a table as texts: heads first, then the rows that are not hidden. */
export function shownCells(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].filter((row) => !row.hidden);
  return rows.map((row) =>
    cellsOf(row).map((cell) => (cell.dataset.value ?? cell.innerText).replace(/\s+/g, ' ').trim()),
  );
}

/** The cells of a row that hold data, not tools. */
function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells].filter(({ dataset }) => dataset.tool === undefined);
}

/** Puts rows in an order and hides those that are not among them. */
export function showRows(all: TableRow[], shown: TableRow[]): void {
  for (const { element } of all) element.hidden = true;
  for (const { element } of shown) {
    element.hidden = false;
    element.parentElement?.append(element);
  }
}

/** Makes heads with a sort key into buttons; the button calls back with the new order. */
export function sortableHeads(
  table: HTMLTableElement,
  order: () => string,
  choose: (order: string) => void,
): () => void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-key]')];
  for (const head of heads) {
    const key = head.dataset.key ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () =>
      choose(order() === key ? `-${key}` : order() === `-${key}` ? '' : key),
    );
    head.replaceChildren(button);
  }
  return () => {
    for (const head of heads) {
      const key = head.dataset.key ?? '';
      const state = order() === key ? 'ascending' : order() === `-${key}` ? 'descending' : 'none';
      head.setAttribute('aria-sort', state);
    }
  };
}
