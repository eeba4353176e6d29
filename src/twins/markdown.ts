import { fromParse5 } from 'hast-util-from-parse5';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { parseFragment } from 'parse5';
import { Notes } from './notes.ts';
import { noteIn } from './proofs.ts';
import { rewrite } from './rewrite.ts';

/** The text of a page and the addresses of the plans that it quotes. */
export interface PageText {
  markdown: string;
  plans: string[];
}

/** What a text is made from. */
export interface PageSource {
  /** The address of the page. */
  address: string;
  /** The HTML of its main content. */
  main: string;
  /** How a source from outside the plans is named. */
  outside: string;
}

/** The text of a page: its main content as Markdown, all addresses absolute, the proofs as notes at its end. */
export function pageText({ main, address, outside }: PageSource): PageText {
  const tree = fromParse5(parseFragment(main)) as Root;
  const notes = new Notes();
  const plans = new Set<string>();
  const content = tree.children.filter((node) => node.type !== 'doctype');
  const children = rewrite(content, { address, outside, notes, plans, level: 1 });
  const markdown = toMdast({ type: 'root', children }, { handlers: { sup }, document: true }) as Markdown;
  return {
    markdown: writeMarkdown({ type: 'root', children: [...markdown.children, ...notes.definitions] }),
    plans: [...plans],
  };
}

/** Markdown as text: every sign of a text that Markdown or HTML would read as markup is written so that it is a sign. */
export function writeMarkdown(tree: Markdown): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).normalize('NFC');
}

type Handlers = NonNullable<NonNullable<Parameters<typeof toMdast>[1]>['handlers']>;

const sup: Handlers[string] = (state, node) => {
  const number = noteIn(node);
  return number ? { type: 'footnoteReference', identifier: number, label: number } : state.all(node);
};
