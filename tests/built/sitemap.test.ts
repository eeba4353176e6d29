import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/process.mjs';
import { dayInVietNam } from '../../src/derived/today.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { all, builds, metaOf, readBuilt } from '../support/dist.ts';

describe.each(builds)('the site built $name', (build) => {
  const indexed = build.pages.filter((page) => metaOf(page, 'robots') === undefined);
  const sitemap = readBuilt(build, 'sitemap.xml').toString();
  const urls = [...sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
    ([, address, links = '']) => ({
      address,
      lastmod: /^<lastmod>([^<]*)<\/lastmod>/.exec(links)?.[1],
      alternates: [
        ...links.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g),
      ].map(([, lang, href]) => [lang, href]),
    }),
  );

  test('lists exactly its pages that are open to search engines, each once', () => {
    const canonical = indexed.map((page) =>
      page.root.querySelector('link[rel=canonical]')?.getAttribute('href'),
    );
    expect(urls.length).toBe(canonical.length);
    expect(new Set(urls.map(({ address }) => address))).toEqual(new Set(canonical));
  });

  test('lists with each page the same alternates as the page itself', () => {
    const listed = new Map(urls.map(({ address, alternates }) => [address, alternates]));
    for (const page of indexed) {
      const own = all(page, 'link[rel=alternate][hreflang]').map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
      const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(listed.get(canonical), page.path).toEqual(own);
    }
  });

  test('is well formed: nothing but what was read above', () => {
    const rest = sitemap.replace(/<url>.*?<\/url>\n/g, '').split('\n');
    expect(rest).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      '</urlset>',
      '',
    ]);
  });

  test('says of each page the day of its last change where the history is known, never the day of the build for all', () => {
    const { history } = readHistory(root);
    const changed = new Set([...(history ?? [])].map(([, { last }]) => dayInVietNam(new Date(last))));
    const days = urls.flatMap(({ lastmod }) => (lastmod === undefined ? [] : [lastmod]));
    expect(days.length > 0).toBe(history !== undefined);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || !changed.has(day))).toEqual([]);
  });

  test('lets every robot in and tells it where the sitemap is', () => {
    const address = `${build.origin}${build.base}sitemap.xml`;
    expect(readBuilt(build, 'robots.txt').toString()).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${address}\n`,
    );
  });
});
