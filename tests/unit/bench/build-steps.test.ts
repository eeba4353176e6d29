import { expect, test } from 'vitest';
import { stepsOf, withRest } from '../../../scripts/bench/build-steps.ts';

const output = `11:55:58 [content] Synced content
11:56:14 [vite] ✓ built in 1.5s
11:56:14 [vite] ✓ built in 120ms
 generating static routes 
link cards: 446 drawn in 12.3 s, 0 kept from before
11:56:45   ├─ /og/vi.png (+4ms)
11:56:45   ├─ /s/tu-ha/index.html (+1ms)
11:56:45   ├─ /en/clusters/tu-ha.pdf (+1.5s)
11:56:45   \u001B[34m├─\u001B[39m /vi/lo-trinh/index.html \u001B[2m(+95ms)\u001B[22m
11:56:46   └─ /en/method/index.html (+5ms)
11:56:46   ├─ /sitemap.xml (+5ms)
11:56:46 ✓ Completed in 15.52s.

11:56:46 [build] ✓ Completed in 17.10s.
11:56:54 [build] Waiting for integration "search", hook "astro:build:done"...
11:56:54 [search] took 2.1 s`;

test('the output of a build tells where its time went; files made side by side share theirs', () => {
  const steps = stepsOf(output).map(({ name, files, seconds }) => [name, files, Number(seconds.toFixed(3))]);
  expect(steps).toEqual([
    ['bundling of scripts and styles', undefined, 1.62],
    ['link cards', 1, 0.008],
    ['short addresses', 1, 0.002],
    ['fact sheets', 1, 3],
    ['pages', 2, 0.2],
    ['data, feeds and other files', 1, 0.01],
    ['link cards, drawn', 446, 12.3],
    ['search', undefined, 2.1],
  ]);
});

test('what a build does not do is left out', () => {
  expect(stepsOf('').map(({ name }) => name)).toEqual(['bundling of scripts and styles']);
});

test('what no step tells of is the rest', () => {
  const steps = withRest([{ name: 'search', files: undefined, seconds: 2 }], 5);
  expect(steps.at(-1)).toMatchObject({ name: expect.stringContaining('the rest'), seconds: 3 });
});
