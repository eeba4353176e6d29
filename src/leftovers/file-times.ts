import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** When each file of a folder was last written, in nanoseconds, by its path below the folder with forward slashes. */
export type FileTimes = Map<string, bigint | undefined>;

/** The times of the files under a folder that are asked for; none where the folder is not there. */
export function fileTimesIn(folder: string, isAsked: (path: string) => boolean): FileTimes {
  const paths = filesIn(folder).filter(isAsked);
  return new Map(paths.map((path) => [path, writtenAt(join(folder, path))]));
}

/** The files of a folder that nobody has written since their times were taken; files that are gone are not told. */
export function unwrittenSince(folder: string, before: FileTimes): string[] {
  return [...before].flatMap(([path, time]) => (writtenAt(join(folder, path)) === time ? [path] : []));
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

/** The time of the last change of any kind, which no program can set back; undefined for a file that is not there. */
function writtenAt(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ctimeNs;
}
