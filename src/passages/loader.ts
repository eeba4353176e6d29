import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSeed } from './seed.ts';

const FOLDER = 'seeds/';

/** The content loader of the seeds: one entry for each `seeds/*.txt`, its id the file's name without the ending. */
export function seedLoader(): Loader {
  return {
    name: 'seeds',
    load: async (context) => {
      const folder = new URL(FOLDER, context.config.root);
      await loadAll(folder, context);
      context.watcher?.add(fileURLToPath(folder));
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (!isSeedIn(folder, path)) return;
          context.logger.info(`Reloading ${FOLDER}${basename(path)}`);
          loadAll(folder, context).catch((error: unknown) => context.logger.error(String(error)));
        });
      }
    },
  };
}

async function loadAll(folder: URL, { store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted();
  const seeds = await Promise.all(
    files.map(async (file) => ({ file, seed: readSeed(await readFile(new URL(file, folder))) })),
  );
  const problems = seeds.flatMap(({ file, seed }) =>
    'problem' in seed ? [problemOf(file, seed.problem)] : [],
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  store.clear();
  for (const { file, seed } of seeds) {
    const id = file.slice(0, -'.txt'.length);
    const data = await parseData({ id, data: { ...seed }, filePath: fileURLToPath(new URL(file, folder)) });
    store.set({ id, data, filePath: `${FOLDER}${file}`, digest: generateDigest(data) });
  }
}

function problemOf(file: string, problem: string): string {
  return `${FOLDER}${file} ${problem}. Put back the file as it was received; its SHA-256 is in ${FOLDER}README.md.`;
}

function isSeedIn(folder: URL, path: string): boolean {
  return path.endsWith('.txt') && path.startsWith(fileURLToPath(folder));
}
