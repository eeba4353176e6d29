import { expect, test } from 'vitest';
import { brotliQuality } from '../../../src/precompress/packed-files.ts';

test.each([
  'vi/index.html',
  '_astro/site.Bx81.css',
  '_astro/a.js',
  's/a/qr.svg',
  'data/a.csv',
  'vi/index.md',
])('%s is packed', (file) => {
  expect(brotliQuality(file, 10_000)).toBeGreaterThanOrEqual(9);
});

test.each([
  'og/vi.png',
  'a.pdf',
  '_astro/a.woff2',
  'pagefind/index/vi_1.pf_index',
  'vi/index.html.br',
  '_headers.txt',
])('%s is sent as it is: it is packed already, or not for readers', (file) => {
  expect(brotliQuality(file, 10_000)).toBeUndefined();
});

test('a file that fills one packet anyway is sent as it is', () => {
  expect(brotliQuality('robots.txt', 100)).toBeUndefined();
});
