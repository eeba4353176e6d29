// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, testBuilds } from './build.mjs';
import { root } from './process.mjs';
import { differences } from './same-files.mjs';

/** Where the second build is made, with everything that it keeps. */
const folder = '.cache/again';

/**
 * Builds the site at the root a second time, from nothing, into another folder and in another time zone, and compares it
 * with the first byte for byte. There is no exception: whatever differs is a fault.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildAgain() {
  const place = { OUT_DIR: `${folder}/dist`, CACHE_DIR: `${folder}/cache`, TZ: 'America/New_York' };
  rmSync(join(root, folder), { recursive: true, force: true });
  const { code, output } = await build({ env: { ...testBuilds.root, ...place }, capture: true });
  if (code !== 0) return { code, output };
  const found = differences(join(root, 'dist'), join(root, place.OUT_DIR));
  if (found.length > 0) return { code: 1, output: report(found) };
  rmSync(join(root, folder), { recursive: true, force: true });
  return { code: 0, output: '' };
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
