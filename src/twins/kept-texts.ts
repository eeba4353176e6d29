import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTexts } from './make-texts.ts';
import type { PageSource, PageText } from './markdown.ts';

/** The texts of pages and how many had to be made: a page that has not changed since the last build keeps its text. */
export async function keptTexts(
  pages: PageSource[],
  file: string,
): Promise<{ texts: PageText[]; made: number }> {
  const version = versionOfMaking();
  const keys = pages.map((page) => hash(version, page.address, page.outside, page.main));
  const kept = readKept(file);
  const missing = [...keys.keys()].filter((index) => !kept[keys[index]!]);
  const made = await makeTexts(missing.map((index) => pages[index]!));
  for (const [place, index] of missing.entries()) kept[keys[index]!] = made[place]!;
  const texts = keys.map((key) => kept[key]!);
  if (missing.length > 0 || Object.keys(kept).length > new Set(keys).size) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, texts[index]]))));
  }
  return { texts, made: missing.length };
}

/** Changes whenever the code or the packages that make the texts do. */
function versionOfMaking(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const lockfile = existsSync('package-lock.json') ? 'package-lock.json' : 'package.json';
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const files = [...sources.toSorted().map((name) => `${folder}${name}`), lockfile];
  return hash(...files.map((path) => readFileSync(path, 'utf8')));
}

function hash(...parts: string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('base64url');
}

function readKept(file: string): Record<string, PageText> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, PageText>;
  } catch {
    return {};
  }
}
