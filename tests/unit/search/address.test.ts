import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/search/address.ts';

test('what is asked stands in the address', () => {
  const asked = { q: 'điện tử & "may"', filters: { kind: 'clusters', stage: 'proposed' } };
  expect(writeAddress(asked)).toBe(
    '?q=%C4%91i%E1%BB%87n+t%E1%BB%AD+%26+%22may%22&kind=clusters&stage=proposed',
  );
  expect(readAddress(writeAddress(asked))).toEqual(asked);
});

test('nothing asked leaves no query in the address', () => {
  expect(writeAddress({ q: '  ', filters: {} })).toBe('');
  expect(readAddress('')).toEqual({ q: '', filters: {} });
});

test('the address is composed and holds no other values', () => {
  expect(writeAddress({ q: 'Tứ'.normalize('NFD'), filters: {} })).toBe('?q=T%E1%BB%A9');
  expect(readAddress('?q=a&kind=&page=2&__proto__=x')).toEqual({ q: 'a', filters: {} });
});
