import { expect, test } from 'vitest';
import type { Synonyms } from '../../../src/quick-search/name-file.ts';
import { readQuery } from '../../../src/search/query.ts';
import { resultOf } from '../../../src/search/result.ts';
import { searchInOurWords } from '../../../src/search/synonyms.ts';
import { catalogueOf } from './small-site.ts';

const synonyms = { ccn: 'cụm công nghiệp', gpmb: 'giải phóng mặt bằng' };

async function pathsFor(typed: string, others: Synonyms = synonyms): Promise<string[]> {
  const catalogue = await catalogueOf('vi');
  const { hits } = await searchInOurWords(catalogue, readQuery(typed), {}, others);
  return Promise.all(hits.map(async (hit) => (await resultOf(catalogue, hit)).path));
}

test('an abbreviation finds what it stands for', async () => {
  expect((await pathsFor('ccn tu ha'))[0]).toBe('/vi/cum/tu-ha/');
  expect(await pathsFor('GPMB')).toEqual(['/vi/ke-hoach/huong-tra/#l25']);
});

test('words that stand side by side as typed are not searched in words that do not', async () => {
  expect(await pathsFor('đầu tư', { tư: 'ha' })).toEqual(await pathsFor('đầu tư'));
});

test('words in quotation marks are searched as they stand', async () => {
  expect(await pathsFor('"ccn"')).toEqual([]);
});

test('a query without abbreviations is searched as it stands', async () => {
  expect((await pathsFor('hop thang'))[0]).toBe('/vi/cum/hop-thang/');
});

test('nothing is found where neither is found', async () => {
  expect(await pathsFor('kcn')).toEqual([]);
});
