import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileTimesIn, unwrittenSince, type FileTimes } from './file-times.ts';
import { removeFiles } from './remove.ts';

/**
 * Removes from the folder of a build what an earlier build left there. Pages are written over those of the last build:
 * to empty the folder first and make thousands of files anew takes a third of a build in which nothing has changed.
 * @param madeLater whether a file is made by a later step, which removes its own leftovers
 */
export function leftovers(madeLater: ((path: string) => boolean)[]): AstroIntegration {
  let outDir = '';
  let before: FileTimes = new Map();
  return {
    name: 'leftovers',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        before = fileTimesIn(outDir, (path) => !madeLater.some((isOwn) => isOwn(path)));
      },
      'astro:build:done': () => {
        removeFiles(outDir, unwrittenSince(outDir, before));
      },
    },
  };
}
