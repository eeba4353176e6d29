import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { groups } from '../../../src/quick-search/same-meaning.ts';
import { isUnmistakable, synonymsOf, writtenOut } from '../../../src/quick-search/synonyms.ts';
import { found } from './site-names.ts';

const terms = [
  {
    name: { vi: 'khu công nghiệp (KCN)', en: 'industrial park' },
    abbreviations: ['KCN'],
    avoid: ['industrial zone', 'industrial estate'],
  },
  { name: { vi: 'héc-ta', en: 'hectare' }, abbreviations: ['ha'], avoid: [] },
];

describe('the synonyms of a language', () => {
  test.each([
    ['vi', 'kcn', 'khu công nghiệp'],
    ['vi', 'industrial zone', 'khu công nghiệp'],
    ['vi', 'industrial park', 'khu công nghiệp'],
    ['en', 'kcn', 'industrial park'],
    ['en', 'industrial estate', 'industrial park'],
    ['en', 'khu cong nghiep', 'industrial park'],
    ['vi', 'may mac', 'dệt may'],
    ['en', 'may mac', 'textiles and garments'],
  ] as const)('in %s write “%s” as “%s”', (lang, typed, ours) => {
    expect(synonymsOf(terms, lang)[typed]).toBe(ours);
  });

  test('leave out abbreviations that may be words of a name', () => {
    expect(['CCN', 'GPMB', 'cụm CN', 'ĐTXD'].every(isUnmistakable)).toBe(true);
    expect(['ha', 'TU', 'HU', 'tỷ'].some(isUnmistakable)).toBe(false);
    expect(synonymsOf(terms, 'vi')).not.toHaveProperty('ha');
  });

  test('keep the marks of single words', () => {
    expect(synonymsOf([], 'en')).toHaveProperty('gỗ', 'processing of forest products');
    expect(synonymsOf([], 'en')).not.toHaveProperty('go');
  });

  test.each(languages)('are words by which something is found in %s', (lang) => {
    const lost = groups.filter((group) => {
      const { hits, meant } = found(group[lang][0] ?? '', lang);
      return !hits[0]?.whole || meant !== undefined;
    });
    expect(lost).toEqual([]);
  });
});

describe('what was typed', () => {
  const synonyms = { ccn: 'cụm công nghiệp', 'may mac': 'dệt may' };

  test('is written out wherever it stands', () => {
    expect(writtenOut(['ccn', 'tu', 'ha'], synonyms)).toEqual([
      ['ccn', 'tu', 'ha'],
      ['cụm', 'công', 'nghiệp', 'tu', 'ha'],
    ]);
  });

  test('is written out as a whole first, then word by word', () => {
    expect(writtenOut(['ccn', 'may', 'mặc'], synonyms)).toEqual([
      ['ccn', 'may', 'mặc'],
      ['cụm', 'công', 'nghiệp', 'dệt', 'may'],
      ['cụm', 'công', 'nghiệp', 'may', 'mặc'],
      ['ccn', 'dệt', 'may'],
    ]);
  });

  test('stands alone where there is nothing to write out', () => {
    expect(writtenOut(['constructor'], synonyms)).toEqual([['constructor']]);
  });
});
