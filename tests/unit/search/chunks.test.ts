import { expect, test } from 'vitest';
import { read, write } from '../../../src/search/cbor.ts';
import { chunkOf, grouped, wordsIn } from '../../../src/search/chunks.ts';

const words = ['an', 'ba', 'cum', 'da', 'en'].map((word) => [word, [[0, [-25, 4], []]], []]);
const chunk = write([words]);

test('a chunk is taken apart into its words and put together again', () => {
  expect(wordsIn(chunk).map(({ word }) => word)).toEqual(['an', 'ba', 'cum', 'da', 'en']);
  expect(chunkOf(wordsIn(chunk))).toEqual(chunk);
});

test('a chunk of some words holds nothing of the others', () => {
  expect(read(chunkOf(wordsIn(chunk).slice(2, 3))).value).toEqual([[words[2]]]);
});

test('words are grouped in order up to a size', () => {
  const [first] = wordsIn(chunk);
  const groups = grouped(wordsIn(chunk), 2 * (first?.bytes.length ?? 0));
  expect(groups.map((group) => group.map(({ word }) => word))).toEqual([['an', 'ba'], ['cum'], ['da', 'en']]);
});

test('a word that is larger than a chunk stands alone', () => {
  expect(grouped(wordsIn(chunk), 1)).toHaveLength(5);
});
