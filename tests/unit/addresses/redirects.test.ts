import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { hostRules, nginxRules, redirectPage } from '../../../src/addresses/redirects.ts';

const page = { from: '/vi/cum-cong-nghiep/doi/', to: '/vi/cum-cong-nghiep/doi-xanh/' };
const target = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Đồi &amp; “Xanh”</title>
<meta name="description" content="Cụm &quot;Đồi&quot;"><meta property="og:title" content="Đồi &amp; “Xanh”">
<meta property="og:image" content="https://example.org/og/vi/doi-xanh.png">
<meta name="twitter:card" content="summary_large_image"><meta name="theme-color" content="#fff">
</head><body><meta property="og:late" content="no part of the head"></body></html>`;
const file = { from: '/plans/old.txt', to: '/plans/doi-2021.txt' };

describe.each([
  ['/', ''],
  ['/invest/', '/invest'],
])('under %s', (base, path) => {
  test('a former page leads on by itself and by a link, and names the address of today as its own', () => {
    const root = parse(redirectPage(page, { origin: 'https://example.org', base }, target));
    const address = `${path}${page.to}`;
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('vi');
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://example.org${address}`,
    );
    expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${address}`);
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(root.querySelector('a')?.getAttribute('href')).toBe(address);
    expect(root.text).toContain('Trang này đã chuyển sang địa chỉ mới');
  });

  test('hosts that read _redirects are told each move', () => {
    expect(hostRules([page, file], base)).toBe(
      `${path}${page.from} ${path}${page.to} 301\n${path}${file.from} ${path}${file.to} 301\n`,
    );
  });

  test('nginx is told each move, of a page without its closing slash too, in one map', () => {
    expect(nginxRules([page, file], base)).toBe(
      [
        'map $uri $moved {',
        '  default "";',
        `  "${path}${page.from}" "${path}${page.to}";`,
        `  "${path}${page.from.slice(0, -1)}" "${path}${page.to}";`,
        `  "${path}${file.from}" "${path}${file.to}";`,
        '}',
        '',
      ].join('\n'),
    );
  });

  test('without a move nginx has a map all the same, which leads nowhere', () => {
    expect(nginxRules([], base)).toBe('map $uri $moved {\n  default "";\n}\n');
  });

  test('nginx is told a path once, as it refuses a map that has it twice', () => {
    const twice = [page, { from: page.from.slice(0, -1), to: '/vi/' }];
    const keys = nginxRules(twice, base).match(/^ {2}"[^"]+"/gm);
    expect(keys).toEqual([`  "${path}${page.from}"`, `  "${path}${page.from.slice(0, -1)}"`]);
  });
});

test('a former page tells chat apps and networks what the page of today tells them, and is named like it', () => {
  const html = redirectPage(page, { origin: 'https://example.org', base: '/' }, target);
  const root = parse(html);
  const told = root
    .querySelectorAll('meta[property], meta[name]')
    .map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name'),
      meta.getAttribute('content'),
    ]);
  expect(told.slice(2)).toEqual([
    ['description', 'Cụm "Đồi"'],
    ['og:title', 'Đồi & “Xanh”'],
    ['og:image', 'https://example.org/og/vi/doi-xanh.png'],
    ['twitter:card', 'summary_large_image'],
  ]);
  expect(told.slice(0, 2).map(([name]) => name)).toEqual(['viewport', 'robots']);
  expect(html).toContain('<title>Đồi &amp; “Xanh”</title>');
  expect(root.querySelector('h1')?.text).toBe('Đồi & “Xanh”');
});

test('a former page is named by the address of today where the page there has no name', () => {
  const html = redirectPage(page, { origin: 'https://example.org', base: '/' }, '');
  expect(parse(html).querySelector('title')?.text).toBe(`https://example.org${page.to}`);
});

test('a former short address speaks every language', () => {
  const move = { from: '/s/old/', to: '/s/new/' };
  const html = redirectPage(move, { origin: 'https://example.org', base: '/' }, target);
  const said = parse(html).querySelectorAll('p[lang]');
  expect(said.map((text) => text.getAttribute('lang'))).toEqual(['vi', 'en']);
});
