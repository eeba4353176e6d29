import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { keptIn } from '../cache/kept.ts';
import { cacheFolder } from '../cache/folder.ts';
import type { BundleFile } from './rewrite.ts';

/** What every search loads: the engine and the tables of contents. */
const everySearch = /^(wasm\..*\.pagefind|pagefind\..*\.pf_meta)$/;

/**
 * The files of a bundle, those that every search loads packed as tightly as gzip can be. Zopfli finds the shortest way to
 * write the same content; that takes seconds once, and nothing while the content stays.
 */
export async function tight(files: BundleFile[]): Promise<BundleFile[]> {
  const kept = keptIn(cacheFolder('search'), 'zopfli 1.0.15');
  const packed = await Promise.all(
    files.map(async ({ path, content }) => {
      if (!everySearch.test(path)) return { path, content };
      const whole = gunzipSync(content);
      const smaller = await kept.get(whole.toString('latin1'), () => gzipAsync(whole, {}));
      return { path, content: Uint8Array.from(smaller) };
    }),
  );
  await kept.tidy();
  return packed;
}
