import { join, resolve } from 'node:path';

/**
 * The folder in which builds keep one kind of thing that they made, so that an unchanged page costs nothing at the next
 * build: under CACHE_DIR, which a build that must begin from nothing sets to an empty folder, else under `.cache/build`.
 */
export function cacheFolder(kind: string): string {
  return join(resolve(process.env.CACHE_DIR || '.cache/build'), kind);
}
