import { escapeXml } from '../seo/xml.ts';

/** One entry of a feed; its instants are written as RFC 3339 has it. */
export interface FeedEntry {
  /** The same for ever, whatever changes in the entry. */
  id: string;
  title: string;
  /** When it last changed. */
  updated: string;
  /** When it was first published, where that is known. */
  published?: string;
  /** Where it stands on the site. */
  url: string;
  /** The kind of entry, as a word for programs and one for readers. */
  category: { term: string; label: string };
  content: string;
  /** The sources that it is taken from. */
  sources: { title: string; url: string }[];
}

/** What a feed tells of itself. */
export interface Feed {
  id: string;
  lang: string;
  title: string;
  subtitle: string;
  author: string;
  /** Its own address. */
  self: string;
  /** The page that it follows. */
  page: string;
  /** When it last changed, where no entry says so. */
  updated: string;
}

/** A feed of changes in Atom (RFC 4287); it is as new as its newest entry. */
export function atomOf(feed: Feed, entries: FeedEntry[]): string {
  const updated = entries.map((entry) => entry.updated).reduce(later, '') || feed.updated;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', updated),
    `<author>${element('name', feed.author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${escapeXml(feed.page)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(entry: FeedEntry): string {
  const { term, label } = entry.category;
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.updated),
    ...(entry.published ? [element('published', entry.published)] : []),
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    ...entry.sources.map(
      ({ title, url }) => `<link rel="via" href="${escapeXml(url)}" title="${escapeXml(title)}"/>`,
    ),
    `<category term="${term}" label="${escapeXml(label)}"/>`,
    `<content type="text">${escapeXml(entry.content)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function later(a: string, b: string): string {
  return a === '' || Date.parse(b) > Date.parse(a) ? b : a;
}
