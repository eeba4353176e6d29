import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
const say = () => {};
const pages = [pageOf('/vi/a/', 'Cụm công nghiệp'), pageOf('/vi/b/', 'Làng nghề')];

test('a bundle that is kept is the bundle that was made', async () => {
  const first = await keptBundle(pages, say);
  const again = await keptBundle(pages, say);
  expect([first.made, again.made]).toEqual([true, false]);
  expect([first.documents, again.documents]).toEqual([2, 2]);
  expect(again.files.map(({ path }) => path)).toEqual(first.files.map(({ path }) => path));
  expect(again.files.every(({ content }, at) => Buffer.from(content).equals(first.files[at]!.content))).toBe(
    true,
  );
});

test('a bundle is made anew when a page has changed', async () => {
  await keptBundle(pages, say);
  expect((await keptBundle([pages[0]!, pageOf('/vi/b/', 'Làng nghề mới')], say)).made).toBe(true);
});
