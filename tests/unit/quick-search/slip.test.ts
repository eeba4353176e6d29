import { expect, test } from 'vitest';
import { isSlip } from '../../../src/quick-search/slip.ts';

test.each([
  ['a wrong letter', 'thamg', 'thang'],
  ['a wrong first letter', 'zhang', 'thang'],
  ['a wrong last letter', 'thanh', 'thang'],
  ['a missing letter', 'tang', 'thang'],
  ['a missing last letter', 'than', 'thang'],
  ['a needless letter', 'thhang', 'thang'],
  ['a needless last letter', 'thangg', 'thang'],
  ['two changed letters', 'htang', 'thang'],
  ['two changed last letters', 'thagn', 'thang'],
])('%s is a slip', (_, typed, word) => {
  expect(isSlip(typed, word)).toBe(true);
});

test.each([
  ['two wrong letters', 'zhamg', 'thang'],
  ['two missing letters', 'tng', 'thang'],
  ['two letters changed apart', 'gnaht', 'thang'],
  ['another short word', 'ha', 'he'],
  ['a short word and a longer one', 'ha', 'hat'],
])('%s is none', (_, typed, word) => {
  expect(isSlip(typed, word)).toBe(false);
});
