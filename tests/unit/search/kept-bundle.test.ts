import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchDocument } from '../../../src/search/documents.ts';
import { keptBundle } from '../../../src/search/kept-bundle.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'bundle-'));
  vi.stubEnv('CACHE_DIR', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const pageOf = (url: string, text: string) => ({
  url,
  html: `<!doctype html><html lang="vi"><body><main data-pagefind-body><h1 data-pagefind-meta="title">${text}</h1></main></body></html>`,
});
const pages = [pageOf('/vi/a/', 'Cụm công nghiệp'), pageOf('/vi/b/', 'Làng nghề')];

/** A bundle of one file, which holds the documents. */
const make = (documents: SearchDocument[]) =>
  Promise.resolve([{ path: 'all.json', content: new TextEncoder().encode(JSON.stringify(documents)) }]);
const bundleOf = async (given = pages) => {
  const { files, documents, made } = await keptBundle(given, () => {}, make);
  return {
    made,
    documents,
    files: files.map(({ path, content }) => [path, Buffer.from(content).toString()]),
  };
};

test('a bundle that is kept is the bundle that was made', async () => {
  const first = await bundleOf();
  expect(first).toMatchObject({ made: true, documents: 2 });
  expect(await bundleOf()).toEqual({ ...first, made: false });
});

test('a bundle is made anew when a page has changed', async () => {
  await bundleOf();
  expect((await bundleOf([pages[0]!, pageOf('/vi/b/', 'Làng nghề mới')])).made).toBe(true);
});
