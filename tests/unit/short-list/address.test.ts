import { describe, expect, test } from 'vitest';
import { writeSites } from '../../../src/short-list/address.ts';
import { readSites, sortOut } from '../../../src/short-list/named.ts';

describe('the sites that an address names', () => {
  test.each([
    ['?sites=hop-thang,nua', ['hop-thang', 'nua']],
    ['?sites=hop-thang&sites=nua', ['hop-thang', 'nua']],
    ['?sites=nua,hop-thang,nua', ['nua', 'hop-thang']],
    ['?sites=%20nua%20,,', ['nua']],
    ['?sites=', []],
    ['?other=nua', []],
    ['', []],
  ])('are read from %s once each, in its order', (query, names) => {
    expect(readSites(query)).toEqual(names);
  });

  test('are written as they are read', () => {
    expect(writeSites(['hop-thang', 'nua'])).toBe('?sites=hop-thang,nua');
    expect(writeSites([])).toBe('');
    expect(readSites(writeSites(['a&b', 'c,d']))).toEqual(['a&b', 'c', 'd']);
  });

  test('are known, or counted as unknown', () => {
    const sites = new Map([['nua', 1]]);
    const names = readSites('?sites=nua,<script>alert(1)</script>,__proto__,constructor');
    expect(sortOut(names, (name) => sites.has(name))).toEqual({ known: ['nua'], unknown: 3 });
  });

  test('may be ten thousand', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `site-${index}`);
    const query = writeSites([...names, 'nua']);
    expect(sortOut(readSites(query), (name) => name === 'nua')).toEqual({ known: ['nua'], unknown: 10_000 });
  });
});
