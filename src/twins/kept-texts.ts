import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeHash } from '../cache/code-hash.ts';
import { sha256 } from '../passages/hash.ts';
import { makeTexts } from './make-texts.ts';
import type { PageSource, PageText } from './markdown.ts';

/** The texts of pages and how many had to be made: a page that has not changed since the last build keeps its text. */
export async function keptTexts(
  pages: PageSource[],
  file: string,
  say: (text: string) => void,
): Promise<{ texts: PageText[]; made: number }> {
  const code = codeHash();
  const keys = pages.map((page) => sha256(JSON.stringify([code, page.address, page.outside, page.main])));
  const kept = readKept(file);
  const missing = [...keys.keys()].filter((index) => !kept[keys[index]!]);
  const made = await makeTexts(
    missing.map((index) => pages[index]!),
    say,
  );
  for (const [place, index] of missing.entries()) kept[keys[index]!] = made[place]!;
  const texts = keys.map((key) => kept[key]!);
  if (missing.length > 0 || Object.keys(kept).length > new Set(keys).size) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, texts[index]]))));
  }
  return { texts, made: missing.length };
}

function readKept(file: string): Record<string, PageText> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, PageText>;
  } catch {
    return {};
  }
}
