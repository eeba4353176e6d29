// @ts-check
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, Trouble } from './process.mjs';
import { tool } from './tools.mjs';

/** The port the site is served on: PORT, or 4321. */
export const port = Number(process.env.PORT || 4321);

/**
 * Serves the built site until it is stopped, and prints its address once it answers.
 * @param {string[]} args passed on to `astro preview`
 * @returns {Promise<number>} the exit code
 * @throws {Trouble} when there is no build or the port is in use
 */
export async function serve(args) {
  const folder = process.env.OUT_DIR || 'dist';
  if (!existsSync(join(root, folder))) {
    throw new Trouble(
      `There is no built site in ${folder}/; build it with \`npm run build\`, then run the command again.`,
    );
  }
  await ensurePortIsFree();
  const server = tool('astro', ['preview', '--port', String(port), ...args]);
  const stopped = new AbortController();
  void server.then(() => stopped.abort());
  void announce(stopped.signal);
  return (await server).code;
}

/** @throws {Trouble} when another program already listens on the port */
export async function ensurePortIsFree() {
  if (!(await answers())) return;
  throw new Trouble(
    `Port ${port} is already in use; stop the program that uses it, or choose another port, e.g. \`PORT=${port + 1} npm start\`.`,
  );
}

/** @param {AbortSignal} stopped */
async function announce(stopped) {
  while (!stopped.aborted && !(await answers())) await sleep(200);
  const base = `/${process.env.BASE_PATH || ''}/`.replace(/\/+/g, '/');
  if (!stopped.aborted)
    console.log(`\nThe site is served on http://localhost:${port}${base} (stop it with Ctrl+C).\n`);
}

/** Whether anything listens on the port, on either loopback address. */
async function answers() {
  const found = await Promise.all(['127.0.0.1', '::1'].map(listens));
  return found.includes(true);
}

/** @param {string} host @returns {Promise<boolean>} */
function listens(host) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (/** @type {boolean} */ found) => {
      socket.destroy();
      resolve(found);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
