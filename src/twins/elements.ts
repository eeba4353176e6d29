import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element made by us. */
export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text made by us. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Whether a node is an element, of one of some names where they are given. */
export function isElement(node: ElementContent | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether an element is of a class. */
export function hasClass(node: Element, name: string): boolean {
  const classes = node.properties.className;
  return Array.isArray(classes) && classes.includes(name);
}

/** The words of nodes, white space folded. */
export function wordsOf(nodes: ElementContent[]): string {
  return rawWords(nodes).replace(/\s+/g, ' ').trim();
}

/** The first element inside that fits, in the order of the page. */
export function find(nodes: ElementContent[], fits: (node: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = fits(node) ? node : find(node.children, fits);
    if (found) return found;
  }
  return undefined;
}

/** The elements among some nodes. */
export function elementsOf(nodes: ElementContent[]): Element[] {
  return nodes.filter((node) => isElement(node));
}

/** Whether a node is nothing but white space. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Nodes without the white space at their beginning and end. */
export function trimmed(nodes: ElementContent[]): ElementContent[] {
  const from = nodes.findIndex((node) => !isBlank(node));
  const kept = from < 0 ? [] : nodes.slice(from, nodes.findLastIndex((node) => !isBlank(node)) + 1);
  return kept.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return text(index === kept.length - 1 ? value.trimEnd() : value);
  });
}

function rawWords(nodes: ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : isElement(node) ? rawWords(node.children) : ''))
    .join('');
}
