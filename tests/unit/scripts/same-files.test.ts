import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences } from '../../../scripts/same-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'same-'));
const [one, other] = [join(folder, 'one'), join(folder, 'other')];
const write = (root: string, file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
write(one, 'vi/a.html', 'the same');
write(other, 'vi/a.html', 'the same');

afterAll(() => rmSync(folder, { recursive: true }));

test('folders with the same bytes do not differ', () => {
  expect(differences(one, other)).toEqual([]);
});

test('a file that differs, and one that only one folder has, are named', () => {
  write(one, 'b.txt', 'built at 10:00');
  write(other, 'b.txt', 'built at 11:00');
  write(one, 'c.txt', 'long');
  write(other, 'c.txt', 'longer');
  write(other, 'vi/d.txt', 'new');
  expect(differences(one, other)).toEqual([
    'b.txt: byte 10 of 14 and 14: "built at 10:00" and "built at 11:00"',
    'c.txt: byte 4 of 4 and 6: "long" and "longer"',
    `vi/d.txt: only in ${other}`,
  ]);
});
