import { expect, test } from 'vitest';
import { indexNowKey } from '../../../src/index-now/key.ts';

test('there is no key while none is set', () => {
  expect(indexNowKey('')).toEqual({ key: undefined });
});

test('a key is taken from the environment', () => {
  expect(indexNowKey('0123456789abcdef')).toEqual({ key: '0123456789abcdef' });
});

test('what is no key is told with what to write', () => {
  expect(indexNowKey('../a b')).toEqual({
    problem:
      'The key for IndexNow, “../a b”, is not one. Write 8 to 128 letters a–z, digits or hyphens, in INDEXNOW_KEY or as indexNowKey in src/site.ts.',
  });
});
