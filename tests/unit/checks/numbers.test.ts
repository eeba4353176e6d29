import { expect, test } from 'vitest';
import { numbersIn, numbersOfQuotes, unproven } from '../../../src/checks/numbers.ts';

test.each([
  ['on QL47 at Km9', 'nằm trên QL47, Km9'],
  ['a plan at 1/2,000 scale', 'quy hoạch 1/2.000'],
  ['Decision 24/KH-UBND', 'số 24 /KH-UBND'],
  ['5,000 pieces', '5 nghìn sản phẩm'],
  ['VND 3 million', '3 triệu đồng'],
  ['20 April 2021', 'ngày 20 / 4 /2021'],
  ['2021', 'Quý III/2021'],
  ['15 June', 'trước ngày 15/6'],
])('the English “%s” is proven by “%s”', (text, quote) => {
  expect(unproven(numbersIn(text, 'en'), numbersOfQuotes([quote]))).toEqual([]);
});

test.each([
  ['on QL45', 'nằm trên QL47', 'QL45'],
  ['a plan at 1/5,000 scale', 'quy hoạch 1/2.000', '1/5,000'],
  ['5 pieces', '5 nghìn sản phẩm', '5'],
  ['April 2021', 'năm 2021', 'April 2021'],
  ['Q2 2021', 'Quý III/2021', 'Q2 2021'],
])('the English “%s” is not proven by “%s”', (text, quote, stray) => {
  expect(unproven(numbersIn(text, 'en'), numbersOfQuotes([quote]))).toEqual([stray]);
});
