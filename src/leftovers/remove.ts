import { rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './file-times.ts';

/**
 * Removes the files of one kind that a step of the build has not written this time.
 * @param isOwn whether a file is of the kind that this step alone makes
 * @param written the files that it has written, as paths below the folder
 */
export function removeOthers(
  folder: string,
  isOwn: (path: string) => boolean,
  written: Iterable<string>,
): void {
  const kept = new Set(written);
  removeFiles(
    folder,
    filesIn(folder).filter((path) => isOwn(path) && !kept.has(path)),
  );
}

/** Removes files of a folder, and the folders that are left empty by it. */
export function removeFiles(folder: string, paths: string[]): void {
  for (const path of paths) rmSync(join(folder, path), { force: true });
  for (const path of paths) removeEmpty(folder, dirname(path));
}

function removeEmpty(folder: string, path: string): void {
  if (path === '.') return;
  try {
    rmdirSync(join(folder, path));
  } catch {
    return;
  }
  removeEmpty(folder, dirname(path));
}
