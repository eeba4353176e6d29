import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../passages/hash.ts';

/** Files made once for all that goes into them, kept under a name that is the hash of it: other input, other file. */
export interface Kept {
  /** Whether there is a file for this input. */
  has(input: string): boolean;
  /** The file for this input, made now where it is not kept yet. */
  get(input: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Removes what has not been asked for in so many days, 30 where none are given. */
  tidy(days?: number): Promise<void>;
}

const oneDay = 86_400_000;

/**
 * The files kept in a folder.
 * @param maker what else the bytes depend on: versions of the programs that make them, hashes of fonts
 */
export function keptIn(folder: string, maker: string): Kept {
  const pathOf = (input: string) => join(folder, sha256(`${maker}\0${input}`));
  return {
    has: (input) => existsSync(pathOf(input)),
    async get(input, make) {
      const path = pathOf(input);
      try {
        const bytes = await readFile(path);
        await touch(path);
        return bytes;
      } catch {
        const bytes = await make();
        await write(folder, path, bytes);
        return bytes;
      }
    },
    async tidy(days = 30) {
      const names = await readdir(folder).catch(() => []);
      for (const path of names.map((name) => join(folder, name))) {
        const last = await stat(path).catch(() => undefined);
        if (last && Date.now() - last.mtimeMs > days * oneDay) await rm(path, { force: true });
      }
    },
  };
}

/**
 * Marks a file as asked for, at most once a day: that is as exactly as it need be known, and writing it costs more than
 * reading it. A file that another build has removed meanwhile is no fault: its bytes are read already.
 */
async function touch(path: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    const now = new Date();
    if (now.getTime() - mtimeMs > oneDay) await utimes(path, now, now);
  } catch {
    return;
  }
}

/**
 * Writes beside the name and renames, so that a build that is stopped leaves no half file, and whoever makes the same
 * file at the same time, in this build or another, is not in the way.
 */
async function write(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, bytes);
  await rename(beside, path);
}
