import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isElement, text, trimmed } from './elements.ts';

const blocks = ['address', 'article', 'aside', 'blockquote', 'div', 'dl', 'dt', 'dd', 'figcaption', 'figure'];
const moreBlocks = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'li', 'ol', 'p', 'section', 'table', 'ul'];
const blockNames = [...blocks, ...moreBlocks, 'details', 'summary', 'br'];

/** Whether a node begins a new block of text. */
export function isBlock(node: ElementContent): boolean {
  return isElement(node, ...blockNames);
}

/**
 * Blocks as one run of words, as the cell of a table must be: items of a list and boxes are parted by a semicolon, other
 * blocks by a space.
 */
export function inline(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (isBlank(node) && next && isBlock(next)) return [];
    if (!isElement(node) || !isBlock(node)) return [node];
    const before = nodes.slice(0, index).findLast((earlier) => !isBlank(earlier));
    const between = isElement(node, 'li', 'div') && isElement(before, node.tagName) ? '; ' : ' ';
    return [text(between), ...trimmed(inline(node.children))];
  });
}

/** Whether any node inside, at any depth, is a block. */
export function holdsBlock(nodes: ElementContent[]): boolean {
  return elementsOf(nodes).some((node) => isBlock(node) || holdsBlock(node.children));
}
