import type { Element } from 'hast';
import { hasClass } from './elements.ts';

/** What cannot be used or is not read in a text: what one fills in and presses, scripts, and what only pictures need. */
const names = new Set([
  'button',
  'dialog',
  'form',
  'input',
  'link',
  'meta',
  'noscript',
  'script',
  'select',
  'style',
  'template',
  'textarea',
]);

/** What a printed sheet leaves out too, the way to the page, its address, and the key to the colours of a picture. */
const classes = ['no-print', 'crumbs', 'print-address', 'key'];

/** Whether an element of a page has no place in its text. */
export function isLeftOut(node: Element): boolean {
  const { hidden, ariaHidden, role } = node.properties;
  return (
    names.has(node.tagName) ||
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    role === 'status' ||
    classes.some((name) => hasClass(node, name))
  );
}
