// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where a Chromium or Chrome may stand on this platform, the likeliest first.
 * @returns {string[]}
 */
export function wellKnown() {
  return [...onPath(), ...installed(), ...playwrightCache()];
}

/**
 * Whether a file is a browser that starts. Windows opens a window when a browser is asked for its version, so there
 * it is enough that the file exists.
 * @param {string} path
 */
export function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function onPath() {
  if (process.platform === 'win32') return [];
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installed() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = [['Google', 'Chrome'], ['Chromium']].map((parts) =>
      join(...parts, 'Application', 'chrome.exe'),
    );
    return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
}

/** Browsers that Playwright has downloaded, the newest first. */
function playwrightCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), ...cacheFolder(), 'ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
  ].map((parts) => join(...parts));
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => programs.map((program) => join(cache, name, program)));
}

function cacheFolder() {
  if (process.platform === 'darwin') return ['Library', 'Caches'];
  if (process.platform === 'win32') return ['AppData', 'Local'];
  return ['.cache'];
}
