// @ts-check
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { root, Trouble } from './process.mjs';
import { staticServer } from './static-server.mjs';

/** The port the site is served on: PORT, or 4321. */
export const port = Number(process.env.PORT || 4321);

/**
 * Serves the built site until it is stopped, and prints its address. Astro's own preview is not used: it allows one
 * server per project, so that the tests could not run beside it.
 * @returns {Promise<number>} the exit code
 * @throws {Trouble} when there is no build or the port is in use
 */
export async function serve() {
  const folder = resolve(root, process.env.OUT_DIR || 'dist');
  if (!existsSync(folder)) {
    throw new Trouble(
      `There is no built site at ${folder}; build it with \`npm run build\`, then run the command again.`,
    );
  }
  await ensurePortIsFree();
  const base = `/${process.env.BASE_PATH || ''}/`.replace(/\/+/g, '/');
  const server = staticServer(folder, base);
  endWithNpm();
  return new Promise((end, fail) => {
    server.on('error', (error) =>
      fail(/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE' ? busy() : error),
    );
    server.on('close', () => end(0));
    server.listen(port, process.env.HOST || 'localhost', () => {
      console.log(`\nThe site is served on http://localhost:${port}${base} (stop it with Ctrl+C).\n`);
    });
  });
}

/** @throws {Trouble} when another program already listens on the port, on either loopback address */
export async function ensurePortIsFree() {
  const found = await Promise.all(['127.0.0.1', '::1'].map(listens));
  if (found.includes(true)) throw busy();
}

function busy() {
  return new Trouble(
    `Port ${port} is already in use; stop the program that uses it, or choose another port, e.g. \`PORT=${port + 1} npm start\`.`,
  );
}

/** A stop asked of npm ends npm and its shell but does not reach this process: it ends when they are gone. */
function endWithNpm() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  setInterval(() => process.ppid !== parent && process.exit(0), 500).unref();
}

/** @param {string} host @returns {Promise<boolean>} */
function listens(host) {
  return new Promise((end) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (/** @type {boolean} */ found) => {
      socket.destroy();
      end(found);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
