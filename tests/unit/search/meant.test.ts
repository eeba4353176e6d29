import { expect, test } from 'vitest';
import { meantInstead } from '../../../src/search/meant.ts';
import { readQuery } from '../../../src/search/query.ts';
import { answerTo } from './small-site.ts';

const noList = (): Promise<string> => Promise.reject(new Error('The list must not be loaded.'));

async function meant(typed: string, name?: string, list = noList) {
  return meantInstead(readQuery(typed), await answerTo(typed), name, list);
}

test('nothing else is meant where a page has the words side by side', async () => {
  expect(await meant('hop thang', 'hợp tháng')).toBeUndefined();
});

test('a name is meant where no page has the words side by side', async () => {
  expect(await meant('thắng hợp', 'hợp thắng')).toBe('hợp thắng');
});

test('a name is meant where a shorter word was taken for one that stands nowhere', async () => {
  expect((await answerTo('dong thangg')).hits).not.toEqual([]);
  expect(await meant('dong thangg', 'đồng thắng')).toBe('đồng thắng');
  expect(await meant('dong than', 'đồng thắng')).toBeUndefined();
});

test('words of the texts are meant where some words stand nowhere', async () => {
  expect(await meant('xyzzy', undefined, () => Promise.resolve('xyzzi'))).toBe('xyzzi');
});

test('nothing is meant where the list cannot be loaded, or for words in quotation marks', async () => {
  expect(await meant('xyzzy')).toBeUndefined();
  expect(await meant('"xyzzy"', 'hợp thắng')).toBeUndefined();
});
