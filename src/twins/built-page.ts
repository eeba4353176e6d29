import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { languages, type Lang } from '../i18n/languages.ts';
import { elementsOf, find, wordsOf } from './elements.ts';

/** What a built page tells of itself, and its main content. */
export interface BuiltPage {
  lang: Lang;
  /** Its lasting address. */
  address: string;
  /** Its title without the name of the site. */
  title: string;
  description: string;
  /** The same page in each language. */
  alternates: Partial<Record<Lang, string>>;
  /** The HTML of its main content. */
  main: string;
}

/** Reads a built page; undefined for a page that has no lasting address of its own, such as that of an unknown address. */
export function readBuiltPage(html: string): BuiltPage | undefined {
  const begin = html.indexOf('<main');
  const end = html.indexOf('</main>', begin);
  const head = headOf(html.slice(0, html.indexOf('</head>')));
  const address = linkOf(head, 'canonical');
  const lang = languages.find((tag) => html.slice(0, 300).includes(`<html lang="${tag}"`));
  if (begin < 0 || end < 0 || !address || !lang) return undefined;
  return {
    lang,
    address,
    title: metaOf(head, 'og:title') ?? wordsOf(head.filter(({ tagName }) => tagName === 'title')),
    description: metaOf(head, 'description') ?? '',
    alternates: Object.fromEntries(languages.map((tag) => [tag, linkOf(head, 'alternate', tag)])),
    main: html.slice(begin, end + '</main>'.length),
  };
}

function headOf(html: string): Element[] {
  const tree = fromParse5(parse(html)) as Root;
  const found = find(tree.children as Element[], ({ tagName }) => tagName === 'head');
  return elementsOf(found?.children ?? []);
}

function linkOf(head: Element[], rel: string, lang?: Lang): string | undefined {
  const link = head.find(
    ({ properties }) =>
      Array.isArray(properties.rel) && properties.rel.includes(rel) && properties.hrefLang === lang,
  );
  return link && typeof link.properties.href === 'string' ? link.properties.href : undefined;
}

function metaOf(head: Element[], name: string): string | undefined {
  const meta = head.find(({ properties }) => properties.name === name || properties.property === name);
  return meta && typeof meta.properties.content === 'string' ? meta.properties.content : undefined;
}
