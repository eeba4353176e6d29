import { expect, test } from 'vitest';
import { sitemapOf } from '../../../src/seo/sitemap.ts';

const absolute = (path: string) => `https://example.org${path}`;

test('a sitemap lists each address of a page with all of its alternates and the default', () => {
  const links = [
    '<xhtml:link rel="alternate" hreflang="vi" href="https://example.org/vi/lo-trinh/"/>',
    '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/roadmap/"/>',
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/en/roadmap/"/>',
  ].join('');
  expect(sitemapOf([{ section: 'roadmap' }], absolute).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>https://example.org/en/roadmap/</loc>${links}</url>`,
    `<url><loc>https://example.org/vi/lo-trinh/</loc>${links}</url>`,
    '</urlset>',
    '',
  ]);
});

test('a sitemap lists the choice of language as the default of the home pages', () => {
  const addresses = sitemapOf([{ section: 'home' }], absolute).matchAll(/<loc>([^<]*)<\/loc>/g);
  expect([...addresses].map(([, address]) => address)).toEqual([
    'https://example.org/',
    'https://example.org/vi/',
    'https://example.org/en/',
  ]);
});

test('a sitemap writes the signs of XML in an address as entities', () => {
  const sitemap = sitemapOf([{ section: 'home' }], (path) => `https://example.org/?a&b="<${path}`);
  expect(sitemap).toContain('<loc>https://example.org/?a&amp;b=&quot;&lt;/vi/</loc>');
});

test('a sitemap says when a page last changed, where that is known', () => {
  const sitemap = sitemapOf([{ section: 'roadmap' }], absolute, (_page, path) =>
    path.startsWith('/vi/') ? '2026-11-20' : undefined,
  );
  expect([...sitemap.matchAll(/<loc>[^<]*<\/loc>(<lastmod>.*?<\/lastmod>)?/g)].map(([, day]) => day)).toEqual(
    [undefined, '<lastmod>2026-11-20</lastmod>'],
  );
});
