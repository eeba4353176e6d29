import type { Element, ElementContent } from 'hast';
import { holdsBlock, inline } from './cells.ts';
import { element, elementsOf, hasClass, isElement, text, trimmed } from './elements.ts';
import { attached } from './proofs.ts';
import type { Walk } from './walk.ts';

/** A list of terms and what is said of each: a plain list while all of it is short, else each term as a heading. */
export function termList(node: Element, walk: Walk): Element[] {
  const terms = termsIn(node);
  const level = Math.min(6, walk.level + 1);
  const rows = terms.map(({ term, told }) => ({
    term: trimmed(inline(walk.inside(term))),
    told: told.map((part) => {
      const children = trimmed(walk.inside(part.children));
      return element('dd', hasClass(part, 'silence') ? [element('em', children)] : children);
    }),
  }));
  return rows.some(({ told }) => holdsBlock(told.flatMap(({ children }) => children)))
    ? rows.flatMap(({ term, told }) => [
        element(`h${level}`, term),
        ...told.map(({ children }) => element('div', attached(children))),
      ])
    : [
        element(
          'ul',
          rows.map(({ term, told }) => shortRow(term, told)),
        ),
      ];
}

/** A row of links, which a page sets side by side, as one line of text. */
export function linkRow(node: Element, walk: Walk): ElementContent[] {
  const items = elementsOf(node.children).map(({ children }) => trimmed(inline(walk.inside(children))));
  return items.flatMap((item, index) => [text(index === 0 ? ' ' : '; '), ...item]);
}

function shortRow(term: ElementContent[], told: Element[]): Element {
  const parts = told.flatMap(({ children }, index) => [text(index === 0 ? ' ' : '; '), ...children]);
  return element('li', [element('strong', [...term, text(':')]), ...parts]);
}

function termsIn(node: Element): { term: ElementContent[]; told: Element[] }[] {
  const parts = elementsOf(node.children).flatMap((child) =>
    isElement(child, 'div') ? elementsOf(child.children) : [child],
  );
  const rows: { term: ElementContent[]; told: Element[] }[] = [];
  for (const part of parts) {
    if (isElement(part, 'dt')) rows.push({ term: part.children, told: [] });
    else if (isElement(part, 'dd')) rows.at(-1)?.told.push(part);
  }
  return rows;
}
