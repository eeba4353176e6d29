import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planText } from './minimal-content.ts';
import { filesWith, pageFiles } from './minimal-site.ts';

/** Writes the minimal site into a new folder, runs `use` with its path and removes it. */
export function inTemporarySite<Result>(use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'minimal-site-'));
  try {
    for (const { path, text } of [
      ...filesWith(),
      ...pageFiles(),
      { path: 'seeds/doi-2021.txt', text: planText },
    ]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Lays a case of bad input over a site. Its files end in `.txt` after their own ending, so that no editor or formatter
 * mends them.
 */
export function layOver(root: string, badInput: string): void {
  const folder = fileURLToPath(new URL(`../fixtures/bad-input/${badInput}`, import.meta.url));
  cpSync(folder, root, { recursive: true });
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath.replace(folder, root), item.name);
    renameSync(path, path.replace(/\.txt$/, ''));
  }
}
