// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostNode, needsBundledNode } from './node.mjs';
import { root, run, Trouble } from './process.mjs';

const stamp = join(root, 'node_modules', '.installed-lock');

/**
 * Installs the packages of package-lock.json when they are missing or the lockfile has changed since.
 * @throws {Trouble} when npm cannot install them
 */
export async function ensureInstalled() {
  const wanted = `${createHash('sha256').update(read('package-lock.json')).digest('hex')} ${process.platform}-${process.arch}\n`;
  if (read(stamp) === wanted) return;
  if (!isAlreadyInstalled()) await install();
  writeFileSync(stamp, wanted);
}

/** Whether a plain `npm ci` of the reader's has already put everything in place: npm keeps its own record of it. */
function isAlreadyInstalled() {
  const record = read(join('node_modules', '.package-lock.json'));
  if (!record || needsBundledNode()) return false;
  /** @type {Record<string, { version: string, os?: string[] }>} */
  const installed = JSON.parse(record).packages;
  /** @type {Record<string, { version: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
  const locked = JSON.parse(read('package-lock.json')).packages;
  const required = Object.entries(locked).filter(
    ([path, entry]) => path && !entry.optional && !entry.devOptional,
  );
  return (
    required.every(([path, entry]) => installed[path]?.version === entry.version) &&
    Object.entries(installed).every(([path, entry]) => locked[path]?.version === entry.version) &&
    Object.values(installed).every((entry) => !entry.os || entry.os.includes(process.platform))
  );
}

async function install() {
  console.log('install… (npm ci; the first time takes about half a minute)');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const env = { ...process.env, NODE_ENV: 'development' };
  const { code } = npm?.endsWith('.js')
    ? await run(hostNode(), [npm, ...args], { env })
    : await run('npm', args, { env, shell: process.platform === 'win32' });
  if (code === 0) return;
  throw new Trouble(
    'The packages could not be installed; the words of npm stand above. ' +
      'Check that this machine reaches the npm registry (or set another with `npm config set registry <address>`), ' +
      'then run the command again.',
  );
}

/** @param {string} path from the root @returns {string} empty when there is no such file */
function read(path) {
  try {
    return readFileSync(path === stamp ? path : join(root, path), 'utf8');
  } catch {
    return '';
  }
}
