import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HtmlFile } from './pages-of.ts';

/**
 * Writes an Astro site without anything: one route that makes as many pages as the given site has, each of the length
 * of one of its pages, from a file of data.
 */
export function bareSite(folder: string, pages: HtmlFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(bareFiles(pages))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The files of the bare site, by their path. */
export function bareFiles(pages: HtmlFile[]): Record<string, string> {
  const data = pages.map(({ bytes }, index) => ({
    id: `page-${index + 1}`,
    paragraphs: paragraphsOf(bytes),
  }));
  return {
    'package.json': JSON.stringify({ name: 'bare', private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify({ extends: 'astro/tsconfigs/base' }),
    'astro.config.mjs': 'export default {};\n',
    'src/pages.json': JSON.stringify(data),
    'src/pages/[page].astro': route,
  };
}

const words = 'Cụm công nghiệp của địa phương, đọc được và kiểm chứng được. ';
const paragraph = words.repeat(5).trim();

const route = `---
import pages from '../pages.json';

export const getStaticPaths = () => pages.map((page) => ({ params: { page: page.id }, props: page }));

const { id, paragraphs } = Astro.props;
---

<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{id}</title></head>
  <body><h1>{id}</h1>{paragraphs.map((paragraph) => <p>{paragraph}</p>)}</body>
</html>
`;

function paragraphsOf(bytes: number): string[] {
  const count = Math.max(1, Math.round(bytes / Buffer.byteLength(`<p>${paragraph}</p>`)));
  return Array.from({ length: count }, () => paragraph);
}
