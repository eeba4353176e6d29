import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBuiltPage } from '../../../src/twins/built-page.ts';
import { twinOf, twinPath } from '../../../src/twins/twin.ts';

const address = 'https://example.org/vi/a/';
const html = `<!DOCTYPE html><html lang="vi"> <head><title>A &amp; B – Site</title>
<meta name="description" content="What &quot;A&quot; is: x"><link rel="canonical" href="${address}">
<link rel="alternate" hreflang="vi" href="${address}"><link rel="alternate" hreflang="en" href="https://example.org/en/a/">
<link rel="alternate" hreflang="x-default" href="https://example.org/en/a/"><meta property="og:title" content="A &amp; B: # 1">
</head><body><main id="content"><p>A</p></main><footer>F</footer></body></html>`;

test('a built page tells its language, address, title, description, alternates and main content', () => {
  expect(readBuiltPage(html)).toEqual({
    lang: 'vi',
    address,
    title: 'A & B: # 1',
    description: 'What "A" is: x',
    alternates: { vi: address, en: 'https://example.org/en/a/' },
    main: '<main id="content"><p>A</p></main>',
  });
});

test('a page without an address of its own is not read', () => {
  expect(readBuiltPage(html.replace('canonical', 'icon'))).toBeUndefined();
});

test('a text begins with what it is, where, in which language, for which day, and from which plans', () => {
  const text = { markdown: '# A\n', plans: ['https://example.org/vi/plans/p/'] };
  const names = new Map([['https://example.org/vi/plans/p/', 'Plan: “P”']]);
  const [, matter = '', body] = twinOf(readBuiltPage(html)!, text, names, '2026-11-20').split('---\n');
  expect(parse(matter)).toEqual({
    title: 'A & B: # 1',
    description: 'What "A" is: x',
    lang: 'vi',
    url: address,
    translations: { en: 'https://example.org/en/a/' },
    as_of: '2026-11-20',
    plans: [{ title: 'Plan: “P”', url: 'https://example.org/vi/plans/p/' }],
  });
  expect(body).toBe('\n# A\n');
});

test('a text lies beside its page', () => {
  expect(twinPath('vi/a/index.html')).toBe('vi/a/index.md');
});
