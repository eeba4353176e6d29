// @ts-check
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findNode } from './node.mjs';
import { root, run } from './process.mjs';

/** What every tool is told: no telemetry, and the dev server stays in the foreground. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };

/**
 * Runs a tool from node_modules on the right Node.
 * @param {string} name the package whose command of the same name is run, e.g. `astro`
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean }} [options] `env` is added to the environment; an
 *   undefined value takes a variable away
 */
export function tool(name, args, options) {
  return onNode([commandOf(name), ...args], options);
}

/**
 * Runs a TypeScript file of ours directly on Node.
 * @param {string} file from the root
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean }} [options]
 */
export function script(file, args, options) {
  const [major = 0, minor = 0] = findNode().version.split('.').map(Number);
  const strips = major > 22 || minor >= 18;
  const flags = [...(strips ? [] : ['--experimental-strip-types']), '--disable-warning=ExperimentalWarning'];
  return onNode([...flags, file, ...args], options);
}

/**
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean }} [options]
 */
function onNode(args, { env, capture } = {}) {
  const node = findNode().path;
  const path = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter);
  return run(node, args, { env: { ...process.env, PATH: path, ...quiet, ...env }, capture });
}

/** @param {string} name */
function commandOf(name) {
  const folder = join(root, 'node_modules', ...(name === 'playwright' ? ['@playwright', 'test'] : [name]));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
