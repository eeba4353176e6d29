import { describe, expect, test } from 'vitest';
import { write } from '../../../src/search/cbor.ts';
import type { IndexedWord } from '../../../src/search/chunks.ts';
import { isBeginning, meantBy, sharedStart } from '../../../src/search/vocabulary.ts';

/** Words with the number of pages that each stands on. */
function vocabulary(pages: { [word: string]: number }): Map<string, IndexedWord> {
  return new Map(
    Object.entries(pages).map(([word, count]) => {
      const places = Array.from({ length: count }, () => [1, [-25, 9], []]);
      return [word, { word, bytes: write([word, places, []]) }];
    }),
  );
}

function meant(typed: string, pages: { [word: string]: number }, lang = 'vi', unfinished = false): string[] {
  const one = { word: typed, spelled: typed, unfinished };
  return meantBy(one, vocabulary(pages), lang).map(({ word }) => word);
}

describe('a typed word stands for', () => {
  test('itself, not for words that begin with it', () => {
    expect(meant('ha', { ha: 5, hai: 5, hang: 5 })).toEqual(['ha']);
  });

  test('itself and the words that begin with it when it is unfinished', () => {
    expect(meant('tha', { tha: 1, thang: 1, tho: 1 }, 'vi', true)).toEqual(['tha', 'thang']);
  });

  test('the words that begin with it when it is none itself', () => {
    expect(meant('than', { thang: 1, thanh: 1, tho: 1 })).toEqual(['thang', 'thanh']);
  });

  test('a word that it runs over by a letter', () => {
    expect(meant('bangg', { bang: 1, ba: 1 })).toEqual(['bang']);
  });

  test('nothing when only its first letters are known', () => {
    expect(meant('nghiem', { nghi: 1, nghiep: 1 })).toEqual([]);
  });

  test('all its forms in English', () => {
    const words = { cluster: 1, clusters: 1, industry: 1, industries: 1, industrial: 1 };
    expect(meant('clusters', words, 'en')).toEqual(['cluster', 'clusters']);
    expect(meant('industry', words, 'en')).toEqual(['industry', 'industries']);
  });
});

describe('a typed word can only be a beginning', () => {
  const [own] = vocabulary({ thang: 1 }).values();
  const typed = (spelled: string, word: string) => ({ spelled, word, unfinished: false });

  test('when it has no vowel', () => {
    expect(isBeginning(typed('th', 'th'), [])).toBe(true);
    expect(isBeginning(typed('500', '500'), [])).toBe(false);
  });

  test('when it stands nowhere with the marks typed', () => {
    expect(isBeginning(typed('thắng', 'thang'), [own!])).toBe(true);
    expect(isBeginning(typed('thang', 'thang'), [own!])).toBe(false);
  });
});

test.each([
  [['industry', 'industries'], 'industr'],
  [['tu'], 'tu'],
  [['cum', 'dat'], ''],
  [[], ''],
])('the shared start of %j is “%s”', (words, start) => {
  expect(sharedStart(words)).toBe(start);
});
