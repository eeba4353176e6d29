import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptTexts } from '../../../src/twins/kept-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
const file = join(folder, 'kept', 'texts.json');
const say = () => {};
const pageOf = (name: string) => ({
  main: `<main><p>${name}</p></main>`,
  address: `https://example.org/${name}/`,
  outside: 'Outside',
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a page that has not changed keeps its text, a changed one is made anew', async () => {
  const first = await keptTexts([pageOf('a'), pageOf('b')], file, say);
  expect(first.made).toBe(2);
  expect(first.texts.map(({ markdown }) => markdown)).toEqual(['a\n', 'b\n']);
  const again = await keptTexts([pageOf('a'), { ...pageOf('b'), main: '<main><p>c</p></main>' }], file, say);
  expect(again.made).toBe(1);
  expect(again.texts.map(({ markdown }) => markdown)).toEqual(['a\n', 'c\n']);
});

test('many pages are made in threads, each text in the place of its page', async () => {
  const pages = Array.from({ length: 60 }, (_, index) => pageOf(`page-${index}`));
  const { texts, made } = await keptTexts(pages, join(folder, 'many.json'), say);
  expect(made).toBe(60);
  expect(texts.map(({ markdown }) => markdown)).toEqual(pages.map((_, index) => `page-${index}\n`));
});
