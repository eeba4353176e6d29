import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const whole = join(folder, 'whole');
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
      GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    },
    stdio: 'ignore',
  });

mkdirSync(join(whole, 'src', 'content', 'terms'), { recursive: true });
writeFileSync(join(whole, 'src', 'content', 'terms', 'a.yaml'), 'a');
writeFileSync(join(whole, 'src', 'content', 'terms', 'b.yaml'), 'b');
git(whole, 'init', '-q');
git(whole, 'add', '.');
git(whole, 'commit', '-qm', 'first');
git(whole, 'commit', '-qm', 'second', '--allow-empty');

afterAll(() => rmSync(folder, { recursive: true }));

test('in a whole clone, each file has its history, but not one with changes that are not committed', () => {
  writeFileSync(join(whole, 'src', 'content', 'terms', 'b.yaml'), 'changed');
  expect(readHistory(whole)).toEqual({
    history: new Map([
      ['src/content/terms/a.yaml', { first: '2026-01-02T03:04:05Z', last: '2026-01-02T03:04:05Z' }],
    ]),
  });
});

test('in a shallow clone, no day is made up', () => {
  git(folder, 'clone', '-q', '--depth', '1', `file://${whole}`, 'shallow');
  expect(readHistory(join(folder, 'shallow'))).toEqual({
    reason: 'this is a shallow clone; fetch the whole history with `git fetch --unshallow`',
  });
});

test('outside of a clone, the reason is told', () => {
  const bare = mkdtempSync(join(tmpdir(), 'no-clone-'));
  expect(readHistory(bare)).toEqual({
    reason: 'git does not answer here; build inside a clone of the repository',
  });
  rmSync(bare, { recursive: true });
});
