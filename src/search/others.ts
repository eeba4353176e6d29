import type { NameHit } from '../quick-search/find.ts';
import { filled } from './status.ts';

/** How many things are offered in another language. */
const most = 4;

/** Something of another language that fits: its name there and where it is, below the path of the site. */
export interface OtherName {
  name: string;
  path: string;
}

/** What the names that were found are called in another language, told by its number. */
export function namesIn(hits: NameHit[], lang: number): OtherName[] {
  const found = hits.flatMap(({ whole, thing: { names, paths } }) => {
    const name = names[lang];
    return whole && name ? [{ name, path: paths[lang] ?? '' }] : [];
  });
  return found.slice(0, most);
}

/** Shows them in their place, and leads to the search there. */
export function showOther(place: HTMLElement, query: string, names: OtherName[], base: string): void {
  const items = names.map(({ name, path }) => {
    const link = document.createElement('a');
    link.href = base.replace(/\/$/, '') + path;
    link.hreflang = place.lang;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
  const there = place.querySelector<HTMLAnchorElement>('[data-search-there]');
  if (!there) return;
  there.search = new URLSearchParams({ q: query }).toString();
  there.textContent = filled(place.dataset.text ?? '', { query });
}
