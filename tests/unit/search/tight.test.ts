import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tight } from '../../../src/search/tight.ts';
import { bundle } from './small-site.ts';

const contentOf = async (pattern: RegExp) =>
  (await bundle).find(({ path }) => pattern.test(path))?.content ?? new Uint8Array();

test('what every search loads says the same in fewer bytes', async () => {
  const loose = new Uint8Array(await contentOf(/^wasm/));
  const [packed] = await tight([{ path: 'wasm.unknown.pagefind', content: loose }]);
  expect(gunzipSync(packed!.content)).toEqual(gunzipSync(loose));
  expect(packed!.content.length).toBeLessThan(66_000);
});

test('what one search in many loads stays as it is', async () => {
  const file = { path: 'index/vi_1a2b3c4.pf_index', content: await contentOf(/^index/) };
  expect(await tight([file])).toEqual([file]);
});
