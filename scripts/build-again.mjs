// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, testBuilds } from './build.mjs';
import { root } from './process.mjs';
import { differences } from './same-files.mjs';

/** Where the second build is made, with everything that it keeps. */
const folder = '.cache/again';

/** What an earlier build may have left: files of every step that are made no more, and one that is made otherwise. */
const leftovers = [
  'vi/gone/index.html',
  'vi/gone/index.html.br',
  'vi/gone/index.md',
  'vi/gone/card.png',
  '_astro/gone.js',
  '_astro/gone.js.gz',
  'pagefind/fragment/gone.pf_fragment',
  's/gone/qr.svg',
  'vi/index.html',
];

/**
 * Builds the site at the root a second time, from nothing kept, over what an earlier build left, in another folder and
 * time zone, and compares it with the first byte for byte. There is no exception: whatever differs is a fault.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildAgain() {
  const place = { OUT_DIR: `${folder}/dist`, CACHE_DIR: `${folder}/cache`, TZ: 'America/New_York' };
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const path of leftovers) leave(join(root, place.OUT_DIR, path));
  const { code, output } = await build({ env: { ...testBuilds.root, ...place }, capture: true });
  if (code !== 0) return { code, output };
  const found = differences(join(root, 'dist'), join(root, place.OUT_DIR));
  if (found.length > 0) return { code: 1, output: report(found) };
  rmSync(join(root, folder), { recursive: true, force: true });
  return { code: 0, output: '' };
}

/** @param {string} path */
function leave(path) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'left by an earlier build');
}

/** @param {string[]} found */
function report(found) {
  const shown = found.slice(0, 20).map((line) => `  ${line}`);
  return [
    `Two builds of the same content for the same SOURCE_DATE_EPOCH differ in ${found.length} files:`,
    ...shown,
    ...(found.length > shown.length ? [`  … and ${found.length - shown.length} more`] : []),
    'Take what makes them differ out of the build: the time, the order of a folder or of what runs side by side, a random',
    `number, a path of this machine. The second build lies in ${folder}/dist.`,
  ].join('\n');
}
