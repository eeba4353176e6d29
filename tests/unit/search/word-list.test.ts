import { expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';
import { corrected } from '../../../src/search/word-list.ts';
import { bundle } from './small-site.ts';

async function list(lang: string): Promise<string> {
  const file = (await bundle).find(({ path }) => path === `words/${lang}.txt`);
  return new TextDecoder().decode(file?.content);
}

test('the words of each language are listed by how many pages have them', async () => {
  const lines = (await list('vi')).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]?.split(' ')).toContain('thắng');
  expect(lines.join(' ')).not.toContain('ḏ');
  expect((await list('en')).split(/\s/)).not.toContain('cum');
});

test('an unknown word is put right by one letter; known words keep their marks', async () => {
  expect(corrected(readQuery('điện tử nhay'), await list('vi'))).toBe('điện tử nhà');
  expect(corrected(readQuery('garmants factory'), await list('en'))).toBe('garments factory');
});

test('of the words that are near, one of many pages is taken, then one with the same first letter', () => {
  expect(corrected(readQuery('nghep'), 'nghiep\nnghe')).toBe('nghiep');
  expect(corrected(readQuery('dang'), 'hang dong')).toBe('dong');
});

test('nothing is put right where every word is known or has nothing near', async () => {
  expect(corrected(readQuery('hop thang'), await list('vi'))).toBeUndefined();
  expect(corrected(readQuery('xyzzyxyzzy 12,5'), await list('vi'))).toBeUndefined();
});
