// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root folder of the project, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A trouble the reader can act on: one clear sentence with its remedy, shown without a stack. */
export class Trouble extends Error {}

/**
 * Runs one program in the project's root and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean, shell?: boolean, cwd?: string }} [options]
 *   `capture` keeps the output for the caller in place of showing it.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
 */
export function run(command, args, { env = process.env, capture = false, shell = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const release = passSignalsTo(child);
    child.on('error', (error) => {
      release();
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code, signal) => {
      release();
      resolve({ code: code ?? (signal ? 130 : 1), output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/**
 * A stop asked of this process is passed on, so that no server stays behind.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignalsTo(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
