import type { Element, ElementContent } from 'hast';
import { holdsBlock, inline } from './cells.ts';
import { element, elementsOf, find, hasClass, isElement, text, trimmed } from './elements.ts';
import { attached } from './proofs.ts';
import type { Walk } from './walk.ts';

/** A list of terms and what is said of each: a plain list while all of it is short, else each term as a heading. */
export function termList(node: Element, walk: Walk): Element[] {
  const terms = termsIn(node);
  const level = Math.min(6, walk.level + 1);
  const rows = terms.map(({ term, told }) => ({
    ...explained(term, walk),
    told: told.map((part) => {
      const children = trimmed(walk.inside(part.children));
      return element('dd', hasClass(part, 'silence') ? [element('em', children)] : children);
    }),
  }));
  const isLong = ({ explanation, told }: (typeof rows)[number]) =>
    explanation.length > 0 || holdsBlock(told.flatMap(({ children }) => children));
  return rows.some(isLong)
    ? rows.flatMap(({ term, explanation, told }) => [
        element(`h${level}`, term),
        ...(explanation.length > 0 ? [element('p', explanation)] : []),
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

/** A term that opens its own explanation, as the words of the term and those of the explanation. */
function explained(term: ElementContent[], walk: Walk) {
  const summary = find(term, ({ tagName }) => tagName === 'summary');
  const opener = find(term, ({ children }) => summary !== undefined && children.includes(summary));
  const words = (nodes: ElementContent[]) => trimmed(inline(walk.inside(nodes)));
  return summary && opener
    ? {
        term: words(summary.children),
        explanation: words(opener.children.filter((child) => child !== summary)),
      }
    : { term: words(term), explanation: [] };
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
