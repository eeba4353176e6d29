import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** When each file of a folder was last written, in nanoseconds, by its path below the folder with forward slashes. */
export type FileTimes = Map<string, bigint>;

/** The times of all files under a folder, but for git's own; none where the folder is not there. */
export function fileTimesIn(folder: string): FileTimes {
  return new Map(filesIn(folder).map((path) => [path, writtenAt(join(folder, path))]));
}

/** The files of a folder that nobody has written since their times were taken. */
export function unwrittenSince(folder: string, before: FileTimes): string[] {
  return filesIn(folder).filter((path) => before.get(path) === writtenAt(join(folder, path)));
}

/** Every file under a folder, but for git's own, as a path below it with forward slashes. */
export function filesIn(folder: string): string[] {
  return itemsIn(folder)
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('.git/') && path !== '.git');
}

function itemsIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The time of the last change of any kind, which no program can set back. */
function writtenAt(path: string): bigint {
  return statSync(path, { bigint: true }).ctimeNs;
}
