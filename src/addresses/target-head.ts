import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What the head of a page tells to those who show a link to it. */
export interface TargetHead {
  title: string | undefined;
  /** The attributes of its description and of all that it tells chat apps and networks, in its order. */
  metas: Record<string, string>[];
}

/** The part of a page's head that a page leading to it repeats, so that a link to either shows the same card. */
export function targetHeadOf(html: string): TargetHead {
  const root = childrenOf(parse(html)).find(({ tagName }) => tagName === 'html');
  const head = childrenOf(childrenOf(root).find(({ tagName }) => tagName === 'head'));
  const title = head.find(({ tagName }) => tagName === 'title');
  const text = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return {
    title: text?.trim() || undefined,
    metas: head
      .filter(({ tagName }) => tagName === 'meta')
      .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])))
      .filter(
        ({ name = '', property = '' }) =>
          name === 'description' || name.startsWith('twitter:') || property.startsWith('og:'),
      ),
  };
}

function childrenOf(node: DefaultTreeAdapterTypes.ParentNode | undefined): DefaultTreeAdapterTypes.Element[] {
  return (node?.childNodes ?? []).filter((child) => 'tagName' in child);
}
