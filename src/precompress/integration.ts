import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptIn } from '../cache/kept.ts';
import { cacheFolder } from '../cache/folder.ts';
import { filesIn } from '../leftovers/file-times.ts';
import { removeOthers } from '../leftovers/remove.ts';
import { inThread } from '../threads/in-thread.ts';
import { shareCount, sharesOf } from '../threads/shares.ts';
import { withProgress } from '../timing/progress.ts';
import { brotliQuality, isPacked } from './packed-files.ts';
import type { FilesToPack, PackedFiles } from './pack-files.ts';

const packing = new URL('./worker.ts', import.meta.url);

/** Packs the texts of a finished build, so that a server sends them packed without doing it again for each reader. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const kept = cacheFolder('packed');
        const files = filesToPack(folder);
        const shares = sharesOf(files, ({ size }) => size, shareCount);
        const packed = await withProgress(
          'texts packed',
          files.length,
          (text) => logger.info(text),
          (done) =>
            Promise.all(
              shares.map((share) => {
                const work: FilesToPack = { folder, kept, files: share.map(({ file }) => file), done };
                return inThread<PackedFiles>(packing, work);
              }),
            ),
        );
        removeOthers(
          folder,
          isPacked,
          packed.flatMap(({ written }) => written),
        );
        await keptIn(kept, '').tidy();
        const made = packed.reduce((sum, each) => sum + each.made, 0);
        logger.info(`${files.length} texts packed, ${made} of them anew`);
      },
    },
  };
}

/** The files to pack, in the order of their names. */
function filesToPack(folder: string): { file: string; size: number }[] {
  return filesIn(folder)
    .toSorted()
    .map((file) => ({ file, size: statSync(join(folder, file)).size }))
    .filter(({ file, size }) => brotliQuality(file, size) !== undefined);
}
