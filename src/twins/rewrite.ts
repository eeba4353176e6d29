import type { Element, ElementContent } from 'hast';
import { inline } from './cells.ts';
import { element, elementsOf, find, hasClass, isElement, text, trimmed, wordsOf } from './elements.ts';
import { isLeftOut } from './left-out.ts';
import { linkRow, termList } from './lists.ts';
import { attached, isProof, notesOf } from './proofs.ts';
import { absolute, type Walk } from './walk.ts';

type Rule = [fits: (node: Element) => boolean, make: (node: Element, walk: Walk) => ElementContent[]];

/** The elements that mean more than their name says, and what each becomes; the first rule that fits holds. */
const rules: Rule[] = [
  [isProof, notesOf],
  [({ tagName }) => tagName === 'svg', picture],
  [({ tagName }) => tagName === 'a', link],
  [({ tagName }) => tagName === 'dl', termList],
  [(node) => hasClass(node, 'line-links') || hasClass(node, 'links'), linkRow],
  [(node) => hasClass(node, 'passage'), passage],
  [(node) => hasClass(node, 'notice') || hasClass(node, 'original'), quoteBlock],
  [({ tagName }) => tagName === 'table', table],
  [({ tagName }) => tagName === 'td' || tagName === 'th', cell],
  [({ tagName }) => tagName === 'summary', (node, walk) => [paragraph([strong(walk.inside(node.children))])]],
  [(node) => hasClass(node, 'silence'), (node, walk) => [around('em', node, walk)]],
  [(node) => hasClass(node, 'tag'), (node, walk) => [strong(walk.inside(node.children))]],
  [(node) => hasClass(node, 'ladder'), ladder],
  [(node) => hasClass(node, 'page-head'), pageHead],
  [({ tagName }) => /^h[1-6]$/.test(tagName), heading],
];

/** The content of a page as plain HTML that says in words, marks and notes what the page says by its form. */
export function rewrite(nodes: ElementContent[], walk: Omit<Walk, 'inside'>): ElementContent[] {
  const whole: Walk = Object.assign(walk, { inside });
  function inside(children: ElementContent[]): ElementContent[] {
    return attached(children.flatMap((child) => rewriteNode(child, whole)));
  }
  return inside(nodes);
}

function rewriteNode(node: ElementContent, walk: Walk): ElementContent[] {
  if (node.type === 'text') return [node];
  if (!isElement(node) || isLeftOut(node)) return [];
  const rule = rules.find(([fits]) => fits(node));
  return rule ? rule[1](node, walk) : [element(node.tagName, walk.inside(node.children), spans(node))];
}

function spans({ properties: { colSpan, rowSpan } }: Element) {
  return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
}

/** A picture is told by its title and description; one without is an ornament. */
function picture(node: Element): ElementContent[] {
  const told = ['title', 'desc'].flatMap((name) => {
    const part = find(node.children, ({ tagName }) => tagName === name);
    return part ? [wordsOf(part.children).replace(/\.?$/, '.')] : [];
  });
  return told.length > 0 ? [element('p', [element('em', [text(told.join(' '))])])] : [];
}

function link(node: Element, walk: Walk): ElementContent[] {
  const href = absolute(node.properties.href, walk.address);
  const children = walk.inside(node.children);
  return wordsOf(children) && href ? [element('a', trimmed(inline(children)), { href })] : children;
}

/** The steps of a ladder in one line, the one reached set strong. */
function ladder(node: Element, walk: Walk): ElementContent[] {
  const steps = elementsOf(node.children).map((step) => {
    const words = trimmed(inline(walk.inside(step.children)));
    return step.properties.ariaCurrent ? strong(words) : words;
  });
  const name = node.properties.ariaLabel;
  const line = steps.flatMap((step, index) => [text(index === 0 ? '' : ' → '), step].flat());
  return [paragraph(typeof name === 'string' ? [text(`${name}: `), ...line] : line)];
}

/** What stands above the heading of a page comes after it, so that the text begins with its heading. */
function pageHead(node: Element, walk: Walk): ElementContent[] {
  const children = walk.inside(node.children);
  const title = children.find((child) => isElement(child, 'h1'));
  return title ? [title, ...children.filter((child) => child !== title)] : children;
}

/** A passage of a plan begins with its line, which links to it. */
function passage(node: Element, walk: Walk): ElementContent[] {
  const line = find(node.children, (child) => hasClass(child, 'line-number'));
  const body = walk.inside(node.children.filter((child) => child !== line));
  const first = find(body, ({ tagName }) => /^(p|h[1-6])$/.test(tagName));
  if (line && first) first.children.unshift(...walk.inside([line]), text(' '));
  return body;
}

function quoteBlock(node: Element, walk: Walk): ElementContent[] {
  return [element('blockquote', walk.inside(node.children))];
}

/** The caption of a table stands before it, because a table of Markdown has none. */
function table(node: Element, walk: Walk): ElementContent[] {
  const caption = find(node.children, ({ tagName }) => tagName === 'caption');
  const rest = element('table', walk.inside(node.children.filter((child) => child !== caption)));
  return caption ? [paragraph([strong(walk.inside(caption.children))]), rest] : [rest];
}

function cell(node: Element, walk: Walk): ElementContent[] {
  const children = inline(walk.inside(node.children));
  const told = hasClass(node, 'silence') && wordsOf(children) ? [element('em', children)] : children;
  return [element(node.tagName, told, spans(node))];
}

function heading(node: Element, walk: Walk): ElementContent[] {
  walk.level = Number(node.tagName.slice(1));
  return [element(node.tagName, inline(walk.inside(node.children)))];
}

/** The words of an element inside another that marks them. */
function around(mark: string, node: Element, walk: Walk): ElementContent {
  const inner = element(mark, trimmed(inline(walk.inside(node.children))));
  return node.tagName === 'span' ? inner : element(node.tagName, [inner]);
}

function strong(children: ElementContent[]): Element {
  return element('strong', trimmed(inline(children)));
}

function paragraph(children: ElementContent[]): Element {
  return element('p', children);
}
