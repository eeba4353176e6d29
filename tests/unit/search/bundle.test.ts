import { expect, test } from 'vitest';
import { makeBundle } from '../../../src/search/bundle.ts';
import { rewritten } from '../../../src/search/rewrite.ts';
import { bundle, catalogueOf, documents } from './small-site.ts';

const paths = async () => (await bundle).map(({ path }) => path);

test('the same documents give the same bytes', async () => {
  const first = await bundle;
  expect(await makeBundle(documents)).toEqual(first);
});

test('every language has its own index, under its own name', async () => {
  const entry = (await bundle).find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as { languages: object };
  expect(Object.keys(languages)).toEqual(['en', 'vi']);
  expect((await paths()).filter((path) => path.includes('x-'))).toEqual([]);
});

test('nothing is kept that the site does not use, but for Pagefind’s own client', async () => {
  const others = (await paths()).filter((path) => !/^(index|filter|fragment)\/(vi|en)_/.test(path));
  expect(others.map((path) => path.replace(/_[0-9a-f]+\./, '_*.'))).toEqual([
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'pagefind.vi_*.pf_meta',
    'wasm.unknown.pagefind',
    'words/en.txt',
    'words/vi.txt',
  ]);
});

test('the table of contents names every chunk, in order', async () => {
  const { chunks } = await catalogueOf('vi');
  const listed = await paths();
  expect(chunks.every(({ name }) => listed.includes(`index/${name}.pf_index`))).toBe(true);
  expect(chunks.map(({ from }) => from)).toEqual(chunks.map(({ from }) => from).toSorted());
});

test('another version of Pagefind stops the build and says what to do', () => {
  const entry = { path: 'pagefind-entry.json', content: new TextEncoder().encode('{"version":"9.0.0"}') };
  expect(() => rewritten([entry])).toThrow(
    'Pagefind is of version 9.0.0, but the search is written for 1.5.2. Install pagefind@1.5.2, ' +
      'or adapt src/search/wasm.ts and src/search/rewrite.ts and run their tests.',
  );
});
