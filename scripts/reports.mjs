// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Takes away a report of an earlier run, so that it is never counted again. @param {string} path from the root */
export function forget(path) {
  rmSync(join(root, path), { force: true });
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} TestFile */

/**
 * Counts the tests of Vitest's JSON report. A file that does not load and a wanted kind of which no file was run count
 * as one failure each.
 * @param {string} path the report, from the root
 * @param {number} code the exit code of the run
 * @param {string[]} wanted a path, or the beginning of one, that some test file must have
 * @returns {Tally}
 */
export function countVitest(path, code, wanted) {
  const report = read(path);
  /** @type {TestFile[]} */
  const files = report?.testResults ?? [];
  const broken = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
  });
  const names = files.map((file) => file.name.replaceAll('\\', '/'));
  const missing = wanted.filter((kind) => !names.some((name) => name.includes(`/${kind}`)));
  for (const kind of missing) console.log(`No test was run from ${kind}; there must be some.`);
  return settle(
    {
      passed: report?.numPassedTests ?? 0,
      failed: (report?.numFailedTests ?? 0) + broken.length + missing.length,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  );
}

/**
 * Counts the tests of Playwright's JSON report.
 * @param {string} path the report, from the root
 * @param {number} code the exit code of the run
 * @returns {Tally}
 */
export function countPlaywright(path, code) {
  const stats = read(path)?.stats;
  return settle(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
    },
    code,
  );
}

/** A run that failed, or in which nothing passed, has at least one failure. @param {Tally} tally @param {number} code */
function settle(tally, code) {
  const silent = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/** @param {string} path @returns {any} undefined when there is no report */
function read(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
