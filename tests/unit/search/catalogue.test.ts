import { expect, test } from 'vitest';
import { openCatalogue } from '../../../src/search/catalogue.ts';
import { unpack } from '../../../src/search/files.ts';
import { readQuery } from '../../../src/search/query.ts';
import { search } from '../../../src/search/search.ts';
import { bundle } from './small-site.ts';

/** Loads from the bundle, unless the network is down. */
async function network() {
  const contentOf = new Map((await bundle).map(({ path, content }) => [path, content]));
  const state = { down: false, asked: [] as string[] };
  const load = async (path: string) => {
    state.asked.push(path);
    if (state.down) throw new Error('offline');
    return new Uint8Array(contentOf.get(path.split('?')[0] ?? '') ?? []);
  };
  return { state, load };
}

test('a search fails when a part of the index cannot be had, and works when it can again', async () => {
  const { state, load } = await network();
  const catalogue = await openCatalogue(load, 'vi');
  state.down = true;
  await expect(search(catalogue, readQuery('dien tu'), {})).rejects.toThrow('offline');
  state.down = false;
  expect((await search(catalogue, readQuery('dien tu'), {})).hits).not.toEqual([]);
});

test('a file is loaded once', async () => {
  const { state, load } = await network();
  const catalogue = await openCatalogue(load, 'vi');
  await search(catalogue, readQuery('dien tu'), {});
  const before = state.asked.length;
  await search(catalogue, readQuery('điện tử'), {});
  expect(state.asked.length).toBe(before);
});

test('a page of an error is no file of the index', async () => {
  await expect(unpack(new TextEncoder().encode('<h1>404</h1>'))).rejects.toThrow(
    'This is not a file of the search index.',
  );
});
