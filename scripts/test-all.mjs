// @ts-check
import { ensureBrowser } from './browser.mjs';
import { build, testBuilds } from './build.mjs';
import { buildAgain } from './build-again.mjs';
import { Trouble } from './process.mjs';
import { countPlaywright, countVitest, forget } from './reports.mjs';
import { step } from './steps.mjs';
import { script, tool } from './tools.mjs';

/** @typedef {import('./reports.mjs').Tally} Tally */

/**
 * Runs every check and every test, goes on after a failure, and ends with the line that counts them.
 * @returns {Promise<number>} the exit code: 1 when anything failed
 */
export async function testAll() {
  /** @type {Tally} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (/** @type {Tally} */ tally) => {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
  };
  const check = async (/** @type {string} */ name, /** @type {Parameters<typeof step>[1]} */ work) => {
    const passed = await step(name, work);
    add(passed ? { passed: 1, failed: 0, skipped: 0 } : failure);
    return passed;
  };

  // What does not need one another runs side by side, since none of it keeps two processors busy.
  const format = check('format', () => tool('prettier', ['--check', '.'], { capture: true }));
  // The type check writes Astro's generated types, which the linter reads.
  await check('types', () => tool('astro', ['check'], { capture: true }));
  await format;
  await check('lint', () => tool('oxlint', ['--type-aware', '--deny-warnings'], { capture: true }));
  await check('coverage of the plans', () => script('scripts/coverage.ts', [], { capture: true }));
  const builds = check('build at the root', () => build({ env: testBuilds.root, capture: true })).then(
    async (passed) =>
      passed &&
      (await check('build under a sub-path', () => build({ env: testBuilds['sub-path'], capture: true }))),
  );
  add(await vitest('unit', ['tests/unit/', 'tests/content.test.ts']));
  if (await builds) {
    const again = check('the same build again, from nothing', buildAgain);
    add(await vitest('built', ['tests/built/']));
    await again;
    add(await browser());
  } else {
    console.log(
      'The tests of the built site are not run, because the build failed; they count as one failure.',
    );
    add(failure);
  }
  console.log(lastLine(total));
  return total.failed > 0 ? 1 : 0;
}

/**
 * The line that ends a run of the tests.
 * @param {Tally} total
 */
export function lastLine({ passed, failed, skipped }) {
  return `\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

const failure = { passed: 0, failed: 1, skipped: 0 };

/** @param {string} project @param {string[]} wanted */
async function vitest(project, wanted) {
  const report = `.cache/${project}.json`;
  forget(report);
  console.log(`${project} tests…`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await tool('vitest', ['run', '--project', project, ...reporters], {
    env: testBuilds.root,
  });
  return countVitest(report, code, wanted);
}

async function browser() {
  const report = '.cache/browser.json';
  forget(report);
  console.log('browser tests…');
  try {
    const env = { ...testBuilds.root, CHROMIUM_PATH: await ensureBrowser() };
    const { code } = await tool('playwright', ['test'], { env });
    return countPlaywright(report, code);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.log(error.message);
    return failure;
  }
}
