import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { atomOf, type FeedEntry } from '../../../src/feed/atom.ts';

const feed = {
  id: 'tag:example.org,2026:/en/updates.atom',
  lang: 'en',
  title: 'Changes',
  subtitle: 'What changed',
  author: 'Office',
  self: 'https://example.org/en/updates.atom',
  page: 'https://example.org/en/conflicts/',
  updated: '2026-01-01T00:00:00+07:00',
};
const entry: FeedEntry = {
  id: 'tag:example.org,2026:/en/updates/a',
  title: 'A',
  updated: '2026-02-01T00:00:00Z',
  published: '2026-01-31T00:00:00Z',
  url: 'https://example.org/en/a/?x=1&y=2',
  category: { term: 'updates', label: 'Since the plan' },
  content: 'Something happened.',
  sources: [{ title: 'News', url: 'https://news.example/?a=1&b=2' }],
};
/** Reads with a real parser, which throws at anything that is not XML. */
const parse = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');

test('a feed tells what it is and is as new as its newest entry', () => {
  const newer = { ...entry, id: 'tag:example.org,2026:/en/updates/b', updated: '2026-02-01T08:00:00+07:00' };
  const root = parse(atomOf(feed, [entry, newer])).documentElement!;
  expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const own = (name: string) =>
    [...root.getElementsByTagName(name)].find((node) => node.parentNode === root)?.textContent;
  expect([own('id'), own('title'), own('updated')]).toEqual([
    feed.id,
    feed.title,
    '2026-02-01T08:00:00+07:00',
  ]);
  expect(root.getElementsByTagName('entry').length).toBe(2);
});

test('a feed without entries has the day of the build', () => {
  expect(parse(atomOf(feed, [])).getElementsByTagName('updated')[0]?.textContent).toBe(feed.updated);
});

test('an entry names its page, its sources, its kind and both its instants', () => {
  const read = parse(atomOf(feed, [entry])).getElementsByTagName('entry')[0]!;
  const links = [...read.getElementsByTagName('link')].map((link) => [
    link.getAttribute('rel'),
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['alternate', entry.url],
    ['via', 'https://news.example/?a=1&b=2'],
  ]);
  expect(read.getElementsByTagName('published')[0]?.textContent).toBe(entry.published);
  expect(read.getElementsByTagName('category')[0]?.getAttribute('term')).toBe('updates');
});

test('hostile words are words, and signs that XML cannot hold are left out', () => {
  const hostile = `]]></content><b a="x">&amp; \u0000\u0008\uFFFE'`;
  const read = parse(atomOf({ ...feed, title: hostile }, [{ ...entry, title: hostile, content: hostile }]));
  const shown = `]]></content><b a="x">&amp; '`;
  expect(read.getElementsByTagName('b').length).toBe(0);
  expect([...read.getElementsByTagName('title')].map((node) => node.textContent)).toEqual([shown, shown]);
  expect(read.getElementsByTagName('content')[0]?.textContent).toBe(shown);
});
