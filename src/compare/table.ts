import type { ListedSite } from '../short-list/site-form.ts';
import { rowState, type RowState } from './row-state.ts';
import type { PageField, SitePage } from './site-page.ts';

/** A site with its page. */
export interface ReadSite extends ListedSite {
  page: SitePage;
}

/** What the head of a column offers. */
export interface HeadLinks {
  /** The address of the site's own page. */
  page: (site: ReadSite) => string;
  /** The address of the comparison without the site. */
  without: (site: ReadSite) => string;
  /** Words of the link that leaves a site out. */
  remove: string;
}

/**
 * Fills a table: a column for each site, a row for each field.
 * @returns the state of each row; none where there is one site alone
 */
export function fillTable(
  table: HTMLTableElement,
  sites: ReadSite[],
  states: Record<RowState, string>,
  links: HeadLinks,
): (RowState | undefined)[] {
  table.tHead!.rows[0]!.append(...sites.map((site) => headOf(site, links)));
  const fields = new Map(
    sites.flatMap(({ page }) => page.fields.map(({ key, name }) => [key, name] as const)),
  );
  return [...fields].map(([key, name]) => {
    const cells = sites.map(({ page }) => page.fields.find((field) => field.key === key));
    const state =
      sites.length > 1 ? rowState(cells.map((cell) => cell ?? { words: '', silent: true })) : undefined;
    const row = table.tBodies[0]!.insertRow();
    if (state) row.dataset.state = state;
    row.append(
      nameOf(name, state && states[state]),
      ...cells.map((cell, index) => cellOf(cell, sites[index]!.name)),
    );
    return state;
  });
}

function headOf(site: ReadSite, { page, without, remove }: HeadLinks): HTMLElement {
  const head = document.createElement('th');
  head.scope = 'col';
  const out = linkTo(without(site), remove);
  out.className = 'leave-out no-print';
  const hidden = document.createElement('span');
  hidden.className = 'sr-only';
  hidden.textContent = ` ${site.name}`;
  out.append(hidden);
  head.append(linkTo(page(site), site.name), out);
  return head;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function nameOf(name: string, state: string | undefined): HTMLElement {
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(`${name} `);
  if (state) {
    const tag = document.createElement('span');
    tag.className = 'tag';
    tag.textContent = state;
    head.append(tag);
  }
  return head;
}

function cellOf(field: PageField | undefined, site: string): HTMLElement {
  const cell = document.createElement('td');
  cell.dataset.label = site;
  if (field) cell.append(field.content);
  return cell;
}
