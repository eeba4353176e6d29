import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { feedPathOf } from '../../src/routes.ts';
import { all, builds, firstOf, pageAt, readBuilt } from '../support/dist.ts';

const atom = 'http://www.w3.org/2005/Atom';
/** An instant as RFC 3339 has it. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

describe.each(builds)('the site built $name', (build) => {
  const feeds = languages.map((lang) => {
    const path = feedPathOf(lang);
    const text = readBuilt(build, path.slice(1)).toString();
    const parser = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${path}: ${level}: ${message}`);
      },
    });
    const root = parser.parseFromString(text, 'application/xml').documentElement!;
    const entries = [...root.getElementsByTagNameNS(atom, 'entry')];
    return { lang, path, text, root, entries };
  });
  const textOf = (element: Element, name: string) =>
    [...element.childNodes].find((node) => node.nodeName === name)?.textContent ?? '';
  const linkOf = (element: Element, rel: string) =>
    [...element.getElementsByTagNameNS(atom, 'link')]
      .find((link) => link.parentNode === element && link.getAttribute('rel') === rel)
      ?.getAttribute('href') ?? '';
  const addressOf = (path: string) => build.origin + build.base.slice(0, -1) + path;

  test('has a feed in each language that says what Atom asks for', () => {
    for (const { lang, path, root } of feeds) {
      expect(root.namespaceURI).toBe(atom);
      expect(root.getAttribute('xml:lang')).toBe(lang);
      expect(linkOf(root, 'self')).toBe(addressOf(path));
      expect(textOf(root, 'id')).toMatch(/^tag:[a-z.]+,2026:\//);
      expect(textOf(root, 'title')).not.toBe('');
      expect(textOf(root, 'author')).not.toBe('');
      expect(textOf(root, 'updated')).toMatch(instant);
    }
  });

  test('tells in every entry what Atom asks for', () => {
    const wrong = feeds.flatMap(({ entries }) =>
      entries.filter(
        (entry) =>
          !instant.test(textOf(entry, 'updated')) ||
          textOf(entry, 'title') === '' ||
          textOf(entry, 'content') === '' ||
          textOf(entry, 'content') !== textOf(entry, 'content').normalize('NFC'),
      ),
    );
    expect(feeds.every(({ entries }) => entries.length > 10)).toBe(true);
    expect(firstOf(wrong.map((entry) => textOf(entry, 'id')))).toEqual([]);
  });

  test('is as new as its newest entry, the newest first, and none is of a day to come', () => {
    for (const { root, entries } of feeds) {
      const instants = entries.map((entry) => Date.parse(textOf(entry, 'updated')));
      expect(instants).toEqual(instants.toSorted((a, b) => b - a));
      expect(Date.parse(textOf(root, 'updated'))).toBe(instants[0]);
    }
  });

  test('gives every entry an id of its own, the same in form in every language', () => {
    const ids = feeds.map(({ entries }) => entries.map((entry) => textOf(entry, 'id')));
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    const bare = ids.map((list, index) => list.map((id) => id.replace(`/${languages[index]}/`, '/')));
    expect(bare[0]).toEqual(bare[1]);
  });

  test('leads from every entry to the place of its own, which bears its id', () => {
    const dead = feeds.flatMap(({ entries }) =>
      entries
        .filter((entry) => {
          const { pathname, hash } = new URL(linkOf(entry, 'alternate'));
          const page = pageAt(build, `/${pathname.slice(build.base.length)}`);
          const place = hash.slice(1);
          return !page?.ids.has(place) || !textOf(entry, 'id').endsWith(`/${place}`);
        })
        .map((entry) => linkOf(entry, 'alternate')),
    );
    expect(firstOf(dead)).toEqual([]);
  });

  test('names the feed in the head and at the foot of every page in its language', () => {
    const without = build.pages.filter((page) => {
      if (page.path === '/' || page.path.startsWith('/s/')) return false;
      const href = build.base.slice(0, -1) + feedPathOf(page.lang);
      const head = page.root.querySelector('head > link[type="application/atom+xml"]');
      return head?.getAttribute('href') !== href || all(page, `footer a[href="${href}"]`).length !== 1;
    });
    expect(firstOf(without.map(({ path }) => path))).toEqual([]);
  });
});
