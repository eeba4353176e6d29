// @ts-check
// The one entrance of every npm script: `node scripts/run.mjs <task> [arguments]`.
// It needs nothing installed and runs on Node 18 or newer: it installs what is missing, then runs the task on a Node
// that is new enough.
import { ensureBrowser } from './browser.mjs';
import { build, testBuilds } from './build.mjs';
import { buildAgain } from './build-again.mjs';
import { ensureInstalled } from './install.mjs';
import { Trouble } from './process.mjs';
import { ensurePortIsFree, port, serve } from './serve.mjs';
import { step } from './steps.mjs';
import { lastLine, testAll } from './test-all.mjs';
import { script, tool } from './tools.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const tasks = {
  start: async (args) => {
    await ensurePortIsFree();
    return (await step('build', () => build({ args, capture: true }))) ? serve() : 1;
  },
  test: testAll,
  dev: async (args) => (await tool('astro', ['dev', '--port', String(port), ...args])).code,
  build: async (args) => (await build({ args })).code,
  preview: serve,
  format: async (args) =>
    (await tool('prettier', [args.includes('--check') ? '.' : '--write', '.', ...args])).code,
  lint: async (args) => (await tool('oxlint', ['--type-aware', '--deny-warnings', ...args])).code,
  typecheck: async (args) => (await tool('astro', ['check', ...args])).code,
  'test:unit': async (args) => (await tool('vitest', ['run', '--project', 'unit', ...args])).code,
  'test:built': async (args) => (await tool('vitest', ['run', '--project', 'built', ...args])).code,
  'test:browser': async (args) => {
    const env = { CHROMIUM_PATH: await ensureBrowser() };
    return (await tool('playwright', ['test', ...args], { env })).code;
  },
  'test:again': async () => {
    const built = await step('build', () => build({ env: testBuilds.root, capture: true }));
    return built && (await step('the same build again, from nothing', buildAgain)) ? 0 : 1;
  },
  coverage: async (args) => (await script('scripts/coverage.ts', args)).code,
  addresses: async (args) => {
    const built = args.includes('--built') || (await step('build', () => build({ capture: true })));
    return built ? (await script('scripts/addresses.ts', [])).code : 1;
  },
  indexnow: async (args) => (await script('scripts/index-now.ts', args)).code,
  bench: async (args) => (await script('scripts/bench.ts', args)).code,
};

const [name = '', ...rest] = process.argv.slice(2);
try {
  const task = tasks[name];
  if (!task) throw new Trouble(`There is no task "${name}"; write one of: ${Object.keys(tasks).join(', ')}.`);
  await ensureInstalled();
  process.exitCode = await task(rest);
} catch (error) {
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  if (name === 'test') console.log(lastLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
}
