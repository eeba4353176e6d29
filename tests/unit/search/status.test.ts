import { expect, test } from 'vitest';
import { searchTextsEn } from '../../../src/i18n/search.en.ts';
import { searchTextsVi } from '../../../src/i18n/search.vi.ts';
import { spokenTexts, statusOf } from '../../../src/search/status.ts';

test.each([
  [{ query: 'dien tu', count: 7, near: false }, '7 kết quả cho “dien tu”', '7 results for “dien tu”'],
  [{ query: 'x', count: 1, near: false }, '1 kết quả cho “x”', '1 result for “x”'],
  [{ query: 'x', count: 1234, near: false }, '1.234 kết quả cho “x”', '1,234 results for “x”'],
  [{ query: 'x', count: 0, near: false }, 'Không tìm thấy kết quả nào cho “x”', 'Nothing found for “x”'],
  [{ query: '', count: 3, near: false }, '3 trang khớp với bộ lọc', '3 pages fit the filters'],
  [{ query: '', count: 1, near: false }, '1 trang khớp với bộ lọc', '1 page fits the filters'],
  [{ query: '', count: 0, near: false }, 'Không có trang nào khớp với bộ lọc', 'No page fits the filters'],
])('%j is told in both languages', (told, vi, en) => {
  expect(statusOf(spokenTexts(searchTextsVi), told, 'vi')).toBe(vi);
  expect(statusOf(spokenTexts(searchTextsEn), told, 'en')).toBe(en);
});

test('near finds say so', () => {
  const told = { query: 'a b', count: 2, near: true };
  expect(statusOf(spokenTexts(searchTextsEn), told, 'en')).toBe(
    'No page has all the words “a b”. {count} have some of them:'.replace('{count}', '2'),
  );
});

test('what a reader typed is shown as it is, even when it looks like a placeholder', () => {
  const told = { query: '{count} <b>', count: 2, near: false };
  expect(statusOf(spokenTexts(searchTextsEn), told, 'en')).toBe('2 results for “{count} <b>”');
});
