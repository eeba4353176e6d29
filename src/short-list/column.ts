/** Adds to a table of sites, after the name, a column with a button for each row, which is no part of its data. */
export function addColumn(table: HTMLTableElement, name: string): void {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.textContent = name;
  cell.dataset.tool = '';
  table.tHead?.rows[0]?.cells[0]?.after(cell);
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset.id = row.dataset.id;
    button.dataset.name = row.querySelector('th')?.textContent.trim();
    const place = row.insertCell(1);
    place.dataset.tool = '';
    place.dataset.label = name;
    place.append(button);
  }
}
