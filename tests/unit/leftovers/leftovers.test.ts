import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileTimesIn, filesIn, unwrittenSince } from '../../../src/leftovers/file-times.ts';
import { removeFiles, removeOthers } from '../../../src/leftovers/remove.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
  for (const path of ['vi/a/index.html', 'vi/b/index.html', 'vi/b/index.md', '.git/HEAD']) write(path, 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('what has not been written since is left over; what has, even with the same content, is not', async () => {
  const before = fileTimesIn(folder, (path) => path.endsWith('.html'));
  await new Promise((done) => setTimeout(done, 20));
  write('vi/a/index.html', 'old');
  write('vi/c/index.html', 'new');
  expect(unwrittenSince(folder, before).toSorted()).toEqual(['vi/b/index.html']);
});

test('a file that is gone is not left over', () => {
  const before = fileTimesIn(folder, () => true);
  rmSync(join(folder, 'vi/b'), { recursive: true });
  expect(unwrittenSince(folder, before)).toEqual(['vi/a/index.html']);
});

test('a folder that is not there has no files', () => {
  expect(fileTimesIn(join(folder, 'none'), () => true).size).toBe(0);
});

test('files go together with the folders that they leave empty', () => {
  removeFiles(folder, ['vi/b/index.html', 'vi/b/index.md']);
  expect(existsSync(join(folder, 'vi/b'))).toBe(false);
  expect(filesIn(folder)).toEqual(['vi/a/index.html']);
});

test('of its own kind a step leaves only what it has written', () => {
  write('vi/a/index.md', 'new');
  removeOthers(folder, (path) => path.endsWith('.md'), ['vi/a/index.md']);
  expect(filesIn(folder).toSorted()).toEqual(['vi/a/index.html', 'vi/a/index.md', 'vi/b/index.html']);
});

test('what belongs to git stays', () => {
  removeOthers(folder, () => true, []);
  expect(existsSync(join(folder, '.git/HEAD'))).toBe(true);
});
