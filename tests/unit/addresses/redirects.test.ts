import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { hostRules, nginxRules, redirectPage } from '../../../src/addresses/redirects.ts';

const page = { from: '/vi/cum-cong-nghiep/doi/', to: '/vi/cum-cong-nghiep/doi-xanh/' };
const file = { from: '/plans/old.txt', to: '/plans/doi-2021.txt' };

describe.each([
  ['/', ''],
  ['/invest/', '/invest'],
])('under %s', (base, path) => {
  test('a former page leads on by itself and by a link, and names the address of today as its own', () => {
    const root = parse(redirectPage(page, { origin: 'https://example.org', base }));
    const target = `${path}${page.to}`;
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('vi');
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://example.org${target}`,
    );
    expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${target}`);
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(root.querySelector('a')?.getAttribute('href')).toBe(target);
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

test('a former short address speaks every language', () => {
  const html = redirectPage({ from: '/s/old/', to: '/s/new/' }, { origin: 'https://example.org', base: '/' });
  const said = parse(html).querySelectorAll('p[lang]');
  expect(said.map((text) => text.getAttribute('lang'))).toEqual(['vi', 'en']);
});
