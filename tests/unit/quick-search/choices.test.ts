import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { groupsFor, searchAll, type Group } from '../../../src/quick-search/choices.ts';
import { found, names } from './site-names.ts';

function groupsOf(typed: string, lang: Lang): Group[] {
  const asking = { query: typed, searchPath: '/search/', texts: dictionaryOf(lang).quickSearch };
  return groupsFor(names[lang], found(typed, lang), asking);
}

describe('what is offered', () => {
  test('stands under its kind, the best kind first, with its place then and now', () => {
    const [first] = groupsOf('tu ha', 'en');
    expect(first?.label).toBe(dictionaryOf('en').sections.clusters);
    expect(first?.choices[0]).toMatchObject({
      text: 'Tứ Hạ industrial cluster',
      path: '/en/clusters/tu-ha/',
      place: 'Tứ Hạ Ward → Hương Trà Ward, Huế City',
      note: undefined,
    });
  });

  test('ends with the other language and the search of all texts', () => {
    const groups = groupsOf('khuyến công', 'en');
    expect(groups.at(-2)).toMatchObject({ label: 'Tiếng Việt', lang: 'vi' });
    expect(groups.at(-2)?.choices[0]).toMatchObject({ lang: 'vi', path: '/vi/thuat-ngu/#khuyen-cong' });
    expect(groups.at(-1)?.choices[0]?.path).toBe('/search/?q=khuy%E1%BA%BFn%20c%C3%B4ng');
  });

  test('tells the name by which it was found, where its own name does not have the words', () => {
    const choices = groupsOf('32/2024', 'vi').flatMap((group) => group.choices);
    expect(choices[0]?.note).toEqual({ text: '32/2024/NĐ-CP', lang: 'vi' });
  });

  test('begins with the words that may be meant', () => {
    const [mean] = groupsOf('hop thamg', 'vi');
    expect(mean?.choices).toEqual([{ text: 'Có phải bạn muốn tìm “hợp thắng”?', words: 'hợp thắng' }]);
  });

  test('marks a unit on the page of its locality', () => {
    const choices = groupsOf('Kim Trà', 'vi').flatMap((group) => group.choices);
    expect(choices[0]?.path).toMatch(/^\/vi\/dia-phuong\/thi-xa-huong-tra\/#:~:text=/);
    expect(choices[0]?.place).toBe('→ Phường Kim Trà, thành phố Huế');
  });

  test('is the search of all texts alone where no name fits', () => {
    expect(groupsOf('xyzzy', 'vi')).toHaveLength(1);
  });
});

test('a query is never read as a part of an address', () => {
  const { choices } = searchAll({
    query: '&kind=x#y',
    searchPath: '/search/',
    texts: dictionaryOf('en').quickSearch,
  });
  expect(choices[0]?.path).toBe('/search/?q=%26kind%3Dx%23y');
});
