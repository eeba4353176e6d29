import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { seedLoader } from '../../../src/passages/loader.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seeds-'));
  await mkdir(join(root, 'seeds'));
});

afterEach(() => rm(root, { recursive: true }));

const write = (file: string, content: string | Uint8Array) => writeFile(join(root, 'seeds', file), content);

/** Loads the seeds under `root` as Astro would and gives the entries, which go on changing under a watcher. */
async function load(watcher?: EventEmitter) {
  const entries = new Map<string, { data: unknown; filePath?: string }>();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => entries.clear(),
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
    },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { info: () => undefined },
    watcher: watcher && Object.assign(watcher, { add: () => undefined }),
  };
  await seedLoader().load(context as unknown as LoaderContext);
  return entries;
}

describe('the loader of seeds', () => {
  test('is called seeds', () => {
    expect(seedLoader().name).toBe('seeds');
  });

  test('makes one entry of each text file, named as the file, and of nothing else', async () => {
    await write('b-2021.txt', 'Hai.\n');
    await write('a-2021.txt', 'Một.\n');
    await write('README.md', '# Seeds\n');
    const entries = await load();
    expect([...entries.keys()]).toEqual(['a-2021', 'b-2021']);
    expect(entries.get('a-2021')).toMatchObject({
      data: { text: 'Một.\n', bytes: 7, sha256: expect.stringMatching(/^[\da-f]{64}$/) },
      filePath: 'seeds/a-2021.txt',
    });
  });

  test('names every file that is no seed and says what to do', async () => {
    await write('a-2021.txt', '');
    await write('b-2021.txt', new Uint8Array([0xff]));
    await write('c-2021.txt', 'Kế hoạch'.normalize('NFD'));
    const advice = 'Put back the file as it was received; its SHA-256 is in seeds/README.md.';
    await expect(load()).rejects.toThrow(
      [
        `seeds/a-2021.txt is empty. ${advice}`,
        `seeds/b-2021.txt is not valid UTF-8. ${advice}`,
        `seeds/c-2021.txt is not in Unicode normalization form C (NFC). ${advice}`,
      ].join('\n'),
    );
  });

  test('loads again when a seed changes and passes over other files', async () => {
    await write('a-2021.txt', 'Một.\n');
    const watcher = new EventEmitter();
    const entries = await load(watcher);
    await write('a-2021.txt', 'Hai.\n');
    watcher.emit('change', join(root, 'other', 'a-2021.txt'));
    expect(entries.get('a-2021')).toMatchObject({ data: { text: 'Một.\n' } });
    watcher.emit('change', join(root, 'seeds', 'a-2021.txt'));
    await vi.waitFor(() => expect(entries.get('a-2021')).toMatchObject({ data: { text: 'Hai.\n' } }));
  });
});
