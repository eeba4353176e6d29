import { mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { keptIn } from '../../../src/cache/kept.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'cards');
});

const made = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));
const never = () => Promise.reject(new Error('made again'));
const textOf = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

describe('a kept file', () => {
  test('is made once for an input', async () => {
    const files = keptIn(folder, 'maker 1');
    expect(files.has('input')).toBe(false);
    expect(await textOf(files.get('input', made('bytes')))).toBe('bytes');
    expect(files.has('input')).toBe(true);
    expect(await textOf(keptIn(folder, 'maker 1').get('input', never))).toBe('bytes');
  });

  test('is given to everyone who asks for it at the same time', async () => {
    const asked = Array.from({ length: 8 }, () =>
      textOf(keptIn(folder, 'maker').get('input', made('bytes'))),
    );
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 8 }, () => 'bytes'));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is made anew for another input and by another maker', async () => {
    await keptIn(folder, 'maker 1').get('input', made('old'));
    expect(await textOf(keptIn(folder, 'maker 1').get('input 2', made('other')))).toBe('other');
    expect(await textOf(keptIn(folder, 'maker 2').get('input', made('new')))).toBe('new');
  });

  test('is not left half-made where making it fails', async () => {
    await expect(keptIn(folder, 'maker').get('input', never)).rejects.toThrow('made again');
    expect(keptIn(folder, 'maker').has('input')).toBe(false);
  });

  test('goes when nothing has asked for it in 30 days', async () => {
    const files = keptIn(folder, 'maker');
    await files.get('old', made('old'));
    const old = join(folder, readdirSync(folder)[0]!);
    utimesSync(old, 0, 0);
    await files.get('new', made('new'));
    await files.tidy();
    expect([files.has('old'), files.has('new')]).toEqual([false, true]);
  });

  test('stays when it has been asked for', async () => {
    const files = keptIn(folder, 'maker');
    await files.get('old', made('old'));
    utimesSync(join(folder, readdirSync(folder)[0]!), 0, 0);
    await files.get('old', never);
    await files.tidy();
    expect(files.has('old')).toBe(true);
  });

  test('goes sooner where fewer days are given', async () => {
    const files = keptIn(folder, 'maker');
    await files.get('old', made('old'));
    const threeDaysAgo = new Date(Date.now() - 3 * 86_400_000);
    utimesSync(join(folder, readdirSync(folder)[0]!), threeDaysAgo, threeDaysAgo);
    await files.tidy();
    expect(files.has('old')).toBe(true);
    await files.tidy(2);
    expect(files.has('old')).toBe(false);
  });
});
