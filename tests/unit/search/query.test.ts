import { expect, test } from 'vitest';
import { queryLength, readQuery, withWords } from '../../../src/search/query.ts';

test('a query is read with and without its marks', () => {
  expect(readQuery('  ĐIỆN  tử ')).toEqual({
    text: 'ĐIỆN  tử',
    spelled: ['ḏiện', 'tử'],
    words: ['dien', 'tu'],
    exact: false,
  });
});

test('decomposed typing is the same as composed typing', () => {
  expect(readQuery('Đồng Thắng'.normalize('NFD'))).toEqual(readQuery('Đồng Thắng'));
});

test.each(['"mặt bằng"', '“mặt bằng”', '«mặt bằng»'])('%s asks for words side by side', (typed) => {
  expect(readQuery(typed)).toMatchObject({ words: ['mat', 'bang'], exact: true });
});

test.each([
  ['CN-TTCN', ['cn', 'ttcn']],
  ['Hương Văn – Hương Xuân', ['huong', 'van', 'huong', 'xuan']],
  ['1/500', ['1500']],
  ['17,7 ha', ['177', 'ha']],
  ['1.855 tỷ', ['1855', 'ty']],
  ['2021-2025', ['20212025']],
  ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert1']],
  ['%00 \u0000 \u202e', ['00']],
])('%s is read as the index stores it', (typed, words) => {
  expect(readQuery(typed).words).toEqual(words);
});

test('a query of marks only has no words, but is shown', () => {
  expect(readQuery('?!')).toMatchObject({ text: '?!', words: [] });
});

test('an endless query is cut', () => {
  expect(readQuery('x'.repeat(10_000)).text).toHaveLength(queryLength);
});

test('some words can be taken from a query', () => {
  expect(withWords(readQuery('Tứ Hạ xyz'), (word) => word !== 'xyz')).toMatchObject({
    text: 'Tứ Hạ xyz',
    words: ['tu', 'ha'],
    spelled: ['tứ', 'hạ'],
  });
});
