import { createHash } from 'node:crypto';
import { type Build, readBuilt } from './dist.ts';

/** The files of the open data, as paths of the build, and ways to read one, by its path below the folder of the data. */
export function openDataOf(build: Build) {
  // Servers send the files packed from the copies beside them, and a page stands at their own address.
  const files = build.files.filter((file) => /^data\/.*(?<!\.br|\.gz|\.html)$/.test(file));
  const csvFiles = files.filter((file) => file.endsWith('.csv'));
  const read = (file: string) => readBuilt(build, `data/${file}`);
  const json = <T>(file: string) => JSON.parse(read(file).toString()) as T;
  const sha256 = (file: string) => createHash('sha256').update(read(file)).digest('hex');
  return { files, csvFiles, read, json, sha256 };
}
