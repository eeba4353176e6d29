import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface HtmlFile {
  path: string;
  bytes: number;
}

/** Every page of a built site, in the order of the paths. */
export function htmlFiles(folder: string): HtmlFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)).length }));
}
