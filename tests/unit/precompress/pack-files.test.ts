import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noneDone } from '../../../src/timing/progress.ts';
import { packFiles } from '../../../src/precompress/pack-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const kept = join(folder, 'kept');
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is packed once, and from then on taken from what is kept', async () => {
  writeFileSync(join(folder, 'a.html'), '<p>Tứ Hạ</p>'.repeat(100));
  expect(await packFiles({ folder, kept, files: ['a.html'], done: noneDone() })).toEqual({
    written: ['a.html.br', 'a.html.gz'],
    made: 1,
  });
  const first = readFileSync(join(folder, 'a.html.br'));
  rmSync(join(folder, 'a.html.br'));
  expect(await packFiles({ folder, kept, files: ['a.html'], done: noneDone() })).toMatchObject({ made: 0 });
  expect(readFileSync(join(folder, 'a.html.br'))).toEqual(first);
  expect(existsSync(join(folder, 'a.html.gz'))).toBe(true);
});
