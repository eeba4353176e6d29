import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../../scripts/process.mjs';
import { countPlaywright, countVitest, forget } from '../../../scripts/reports.mjs';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Writes a report and gives its path from the root, as the scripts name it. */
function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return relative(root, path);
}

const file = (name: string, status: string, ...results: string[]) => ({
  name: `/project/${name}`,
  status,
  assertionResults: results.map((result) => ({ status: result })),
});
const vitest = (counts: object, ...testResults: object[]) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
  testResults,
});

describe('the report of Vitest', () => {
  test('is counted as it stands', () => {
    const path = report(
      vitest(
        { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
        file('tests/unit/a.test.ts', 'failed', 'passed', 'failed'),
      ),
    );
    expect(countVitest(path, 1, ['tests/unit/'])).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test('counts a file that does not load as one failure', () => {
    const path = report(
      vitest(
        { numPassedTests: 7 },
        file('tests/unit/a.test.ts', 'passed', 'passed'),
        file('tests/unit/b.test.ts', 'failed'),
      ),
    );
    expect(countVitest(path, 1, [])).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('counts a wanted kind of which nothing was run as one failure, and names it', () => {
    const path = report(vitest({ numPassedTests: 7 }, file('tests/unit/a.test.ts', 'passed', 'passed')));
    expect(countVitest(path, 0, ['tests/unit/', 'tests/content.test.ts'])).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
    expect(said).toEqual(['No test was run from tests/content.test.ts; there must be some.']);
  });

  test('knows the files of Windows by their paths', () => {
    const name = String.raw`C:\project\tests\unit\a.test.ts`;
    const path = report(vitest({ numPassedTests: 1 }, { ...file('', 'passed', 'passed'), name }));
    expect(countVitest(path, 0, ['tests/unit/']).failed).toBe(0);
  });

  test.each([
    ['is not there', undefined, 1],
    ['is broken', '{"numPassedTests": 7', 0],
    ['counts nothing', vitest({}), 0],
    ['counts no failure of a run that failed', vitest({ numPassedTests: 7 }), 1],
  ])('that %s is one failure', (_, content, code) => {
    const path = content === undefined ? relative(root, join(folder, 'none.json')) : report(content);
    expect(countVitest(path, code, []).failed).toBe(1);
  });
});

describe('the report of Playwright', () => {
  test('is counted as it stands, a test that passed at the second try as passed', () => {
    const path = report({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } });
    expect(countPlaywright(path, 1)).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  test.each([
    ['is not there', undefined, 1],
    ['counts nothing', { stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 } }, 0],
    [
      'counts no failure of a run that failed',
      { stats: { expected: 5, flaky: 0, unexpected: 0, skipped: 0 } },
      1,
    ],
  ])('that %s is one failure', (_, content, code) => {
    const path = content === undefined ? relative(root, join(folder, 'none.json')) : report(content);
    expect(countPlaywright(path, code).failed).toBe(1);
  });
});

test('a report of an earlier run is taken away, and it is no trouble when there is none', () => {
  const path = report('{}');
  forget(path);
  expect(existsSync(join(root, path))).toBe(false);
  expect(() => forget(path)).not.toThrow();
});
