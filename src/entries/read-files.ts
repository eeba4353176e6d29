import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../passages/hash.ts';
import type { Seed } from '../schemas/site.ts';
import { contentFolder } from './entry-path.ts';
import type { SourceFile } from './source-file.ts';

/** What the project's folder holds: the files of the content and the seeds. */
export interface ReadFiles {
  files: SourceFile[];
  seeds: Seed[];
}

/** Reads the content and the seeds under the project's root; hidden files are passed over. */
export function readFiles(root: string): ReadFiles {
  const files = filesUnder(root, contentFolder).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const seeds = filesUnder(root, 'seeds').filter((path) => path.endsWith('.txt'));
  return { files, seeds: seeds.map((path) => readSeed(root, path)) };
}

/** The files under a folder, as paths from the root with forward slashes, in plain order. */
function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();
}

function readSeed(root: string, path: string): Seed {
  const bytes = readFileSync(join(root, path));
  return {
    id: path.slice('seeds/'.length, -'.txt'.length),
    text: bytes.toString('utf8'),
    sha256: sha256(bytes),
  };
}
