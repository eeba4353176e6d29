// @ts-check
import { existsSync } from 'node:fs';
import { runs, wellKnown } from './browser-places.mjs';
import { run, Trouble } from './process.mjs';
import { tool } from './tools.mjs';

const remedy =
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the file of one, then run the command again.';

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, else one found on the machine, else one installed now.
 * @returns {Promise<string>} the path of its program
 * @throws {Trouble} when there is none and none can be installed
 */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !runs(given))
    throw new Trouble(`CHROMIUM_PATH names ${given}, which is no browser that runs. ${remedy}`);
  const found = given || find();
  if (found) return found;

  console.log('browser… (no Chromium on this machine; installing one)');
  /** @type {string[]} */
  const reports = [];
  for (const install of isDebianRoot()
    ? [installFromDebian, installFromPlaywright]
    : [installFromPlaywright]) {
    reports.push(await install());
    const installed = find();
    if (installed) return installed;
  }
  console.log(reports.join('\n').trim());
  throw new Trouble(`The browser tests need Chromium; none is here and none could be installed. ${remedy}`);
}

function find() {
  return wellKnown().find(runs);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update'], { env, capture: true });
  const args = ['install', '-y', '--no-install-recommends', 'chromium'];
  const install = await run('apt-get', args, { env, capture: true });
  return `${update.output}\n${install.output}`;
}

async function installFromPlaywright() {
  const { output } = await tool('playwright', ['install', 'chromium'], { capture: true });
  return output;
}
