import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';

/** A text in Markdown as a real reader of GitHub's Markdown sees it. */
export interface ReadMarkdown {
  /** What stands between the lines at its beginning, read as YAML. */
  matter: Record<string, unknown>;
  tree: Root;
  /** Every node of the tree, in the order of the text. */
  nodes: Nodes[];
}

/** Reads a text in Markdown, with or without a beginning in YAML. */
export function readMarkdown(text: string): ReadMarkdown {
  const [, matter = '', body = text] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { matter: (parse(matter) ?? {}) as Record<string, unknown>, tree, nodes: [...nodesIn(tree)] };
}

/** The words of a node, white space folded. */
export function plainText(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The notes of a text: their words and where they lead. */
export function notesIn({ nodes }: ReadMarkdown): { words: string; url: string | undefined }[] {
  return nodes
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .map((note) => ({
      words: plainText(note),
      url: [...nodesIn(note)].find((node) => node.type === 'link')?.url,
    }));
}

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

function rawText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(rawText).join(node.type === 'tableRow' ? ' ' : '') : '';
}
