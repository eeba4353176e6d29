import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash } from '../../../src/cache/code-hash.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  mkdirSync(join(root, 'src/checks'), { recursive: true });
  write('src/checks/rule.ts', 'export const rule = 1;');
  write('src/entry.yaml', 'name: A');
  write('package-lock.json', '{"packages":{}}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

test.each([
  ['a module changes', () => write('src/checks/rule.ts', 'export const rule = 2;')],
  ['a module comes', () => write('src/other.ts', '')],
  ['a module gets another name', () => write('src/checks/rule.mjs', 'export const rule = 1;')],
  ['a package changes', () => write('package-lock.json', '{"packages":{"a":{}}}')],
])('is another when %s', (_, change) => {
  const before = codeHash(root);
  change();
  expect(codeHash(root)).not.toBe(before);
});

test('stays the same when content changes', () => {
  const before = codeHash(root);
  write('src/entry.yaml', 'name: B');
  expect(codeHash(root)).toBe(before);
});
