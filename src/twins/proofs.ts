import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { element, elementsOf, find, hasClass, isBlank, isElement, wordsOf } from './elements.ts';
import { absolute, type Walk } from './walk.ts';

/** Whether an element is the mark that opens a proof or an outside source. */
export function isProof(node: Element): boolean {
  return node.tagName === 'details' && hasClass(node, 'proof');
}

/** The marks of the notes that a proof becomes: plan, section, line, quoted words and address; or an outside source. */
export function notesOf(node: Element, walk: Walk): Element[] {
  return hasClass(node, 'outside') ? outsideNotes(node, walk) : planNotes(node, walk);
}

/** The number of the note that an element marks, if it marks one. */
export function noteIn(node: ElementContent | undefined): string | undefined {
  const number = isElement(node, 'sup') ? node.properties.dataNote : undefined;
  return typeof number === 'string' ? number : undefined;
}

/** Moves the marks that stand behind a paragraph or a list into it, to the words that they prove. */
export function attached(nodes: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.findLast((earlier) => !isBlank(earlier));
    const home = noteIn(node) && last ? homeOf(last) : undefined;
    if (home) home.children.push(node);
    else result.push(node);
  }
  return result;
}

function homeOf(node: ElementContent): Element | undefined {
  if (!isElement(node)) return undefined;
  if (node.tagName === 'p') return node;
  if (!['ul', 'ol', 'li'].includes(node.tagName)) return undefined;
  const last = elementsOf(node.children).at(-1);
  const home = last && homeOf(last);
  return node.tagName === 'li' ? (home ?? node) : home;
}

function planNotes(node: Element, walk: Walk): Element[] {
  return elementsOf(node.children)
    .filter(({ tagName }) => tagName === 'figure')
    .map((figure) => {
      const caption = find(figure.children, ({ tagName }) => tagName === 'figcaption')?.children ?? [];
      const quote = find(figure.children, ({ tagName }) => tagName === 'blockquote')?.children ?? [];
      const link = find(caption, ({ tagName }) => tagName === 'a');
      const address = absolute(link?.properties.href, walk.address);
      if (address) walk.plans.add(address.replace(/#.*/, ''));
      const where = wordsOf(caption.filter((part) => part !== link)).replace(/[.\s]+$/, '');
      return mark(walk, [words(`${where}: ${wordsOf(quote)} `), ...addressed(address)]);
    });
}

function outsideNotes(node: Element, walk: Walk): Element[] {
  const list = find(node.children, ({ tagName }) => tagName === 'ul')?.children ?? [];
  return elementsOf(list).map((item) => {
    const link = find(item.children, ({ tagName }) => tagName === 'a');
    return mark(walk, [
      words(`${walk.outside}: ${wordsOf(item.children)} `),
      ...addressed(absolute(link?.properties.href, walk.address)),
    ]);
  });
}

function mark(walk: Walk, children: PhrasingContent[]): Element {
  return element('sup', [], { dataNote: walk.notes.numberOf(children) });
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function addressed(url: string | undefined): PhrasingContent[] {
  return url ? [{ type: 'link', url, children: [words(url)] }] : [];
}
