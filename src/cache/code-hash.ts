import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../passages/hash.ts';

const modules = /\.m?[jt]s$/;

/**
 * Changes whenever a module under `src` does, or a package, or Node itself: what is kept for the next build under this
 * name is never the work of other code.
 * @param root the root of the project
 */
export function codeHash(root = process.cwd()): string {
  const packages = ['package-lock.json', 'package.json'].filter((name) => existsSync(join(root, name)));
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => modules.test(name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .toSorted();
  const files = [...packages, ...sources].map((name) => [name, sha256(readFileSync(join(root, name)))]);
  return sha256(JSON.stringify([process.version, files]));
}
