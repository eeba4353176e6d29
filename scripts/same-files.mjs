// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In what two folders differ: a line for each file that only one of them has, and for each that is not the same byte for
 * byte, with the place of the first byte that differs and what stands there.
 * @param {string} one
 * @param {string} other
 * @returns {string[]}
 */
export function differences(one, other) {
  const [files, others] = [filesIn(one), filesIn(other)];
  return [...new Set([...files, ...others])].toSorted().flatMap((file) => {
    if (!files.includes(file)) return [`${file}: only in ${other}`];
    if (!others.includes(file)) return [`${file}: only in ${one}`];
    const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    return a.equals(b) ? [] : [`${file}: ${firstDifference(a, b)}`];
  });
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}

/** @param {Buffer} a @param {Buffer} b */
function firstDifference(a, b) {
  const length = Math.min(a.length, b.length);
  let place = 0;
  while (place < length && a[place] === b[place]) place += 1;
  const around = (/** @type {Buffer} */ bytes) =>
    JSON.stringify(bytes.subarray(Math.max(0, place - 20), place + 40).toString());
  return `byte ${place} of ${a.length} and ${b.length}: ${around(a)} and ${around(b)}`;
}
