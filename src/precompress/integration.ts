import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { keptIn } from '../cache/kept.ts';
import { cacheFolder } from '../cache/folder.ts';
import { brotliQuality } from './packed-files.ts';
import type { FilesToPack } from './pack-files.ts';

/** Packs the texts of a finished build, so that a server sends them packed without doing it again for each reader. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const kept = cacheFolder('packed');
        const shares = sharesOf(folder, Math.min(4, availableParallelism()));
        const made = await Promise.all(shares.map((files) => inThread({ folder, kept, files })));
        await keptIn(kept, '').tidy();
        const count = shares.reduce((sum, files) => sum + files.length, 0);
        logger.info(`${count} texts packed, ${made.reduce((sum, each) => sum + each, 0)} of them anew`);
      },
    },
  };
}

/** The files to pack, dealt out so that each share has about as much to pack. */
function sharesOf(folder: string, count: number): string[][] {
  const sized = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .map((file) => ({ file, size: statSync(join(folder, file)).size }))
    .filter(({ file, size }) => brotliQuality(file, size) !== undefined)
    .toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  return Array.from({ length: count }, (_, share) =>
    sized.filter((_file, rank) => rank % count === share).map(({ file }) => file),
  );
}

function inThread(files: FilesToPack): Promise<number> {
  const flags = process.features.typescript ? [] : ['--experimental-strip-types'];
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: files,
      execArgv: [...flags, '--disable-warning=ExperimentalWarning'],
    });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`A thread that packs texts ended with code ${code}.`)));
  });
}
