import { expect, test } from 'vitest';
import { addressesOf, fileAt } from '../../../src/addresses/published.ts';

test('the addresses of a build are its pages and files, in plain order', () => {
  const files = ['vi/index.html', 'index.html', 'plans/a.txt', 's/a/qr.svg', 'en/deadlines.ics'];
  expect(addressesOf(files)).toEqual(['/', '/en/deadlines.ics', '/plans/a.txt', '/s/a/qr.svg', '/vi/']);
});

test('what is named by its content, belongs to the search, is packed, speaks to servers or is a key has no lasting address', () => {
  const files = [
    '_astro/a.Bx81.css',
    'pagefind/pagefind.js',
    'names/vi.json',
    '_headers',
    '_redirects.nginx',
    'vi/index.html.br',
    'vi/index.html.gz',
    '404.html',
    '0123456789abcdef.txt',
  ];
  expect(addressesOf(files)).toEqual([]);
});

test.each([
  ['/', 'index.html'],
  ['/vi/', 'vi/index.html'],
  ['/plans/a.txt', 'plans/a.txt'],
])('the file at %s is %s', (address, file) => {
  expect(fileAt(address)).toBe(file);
});
