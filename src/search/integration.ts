import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../leftovers/file-times.ts';
import { removeOthers } from '../leftovers/remove.ts';
import { keptBundle, type SearchedPage } from './kept-bundle.ts';

/** The folder of the search bundle in the built site. */
const folder = 'pagefind';

/** Whether a file of the built site is of the search bundle. */
export function isOfSearch(path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** Makes the search bundle from the built pages; while developing, serves the bundle of the last build. */
export function search(): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = bundlePath(request.url ?? '', base);
          if (!path) return next();
          createReadStream(join(outDir, folder, path))
            .on('error', () => next())
            .on('open', () => response.setHeader('Cache-Control', 'no-cache'))
            .pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await Promise.all(pagesIn(root).map((path) => readPage(root, path)));
        const { files, documents, made } = await keptBundle(pages, (text) => logger.info(text));
        const folders = new Set(files.map(({ path }) => dirname(join(root, folder, path))));
        for (const one of folders) await mkdir(one, { recursive: true });
        await Promise.all(files.map(({ path, content }) => writeFile(join(root, folder, path), content)));
        const isAny = () => true;
        removeOthers(
          join(root, folder),
          isAny,
          files.map(({ path }) => path),
        );
        logger.info(`${documents} documents in the search index${made ? '' : ', kept from before'}`);
      },
    },
  };
}

/** The built pages, in the order of their addresses, which is the order of the index. */
function pagesIn(root: string): string[] {
  return filesIn(root)
    .filter((path) => path.endsWith('.html'))
    .toSorted();
}

async function readPage(root: string, path: string): Promise<SearchedPage> {
  const html = await readFile(join(root, path), 'utf8');
  return { url: `/${path.replace(/index\.html$/, '')}`, html };
}

/** The path of a file of the bundle that a request asks for. */
function bundlePath(url: string, base: string): string | undefined {
  const path = url.split('?')[0] ?? '';
  const inside = path.startsWith(`${base}${folder}/`) || path.startsWith(`/${folder}/`);
  return inside && !path.includes('..')
    ? path.slice(path.indexOf(`/${folder}/`) + folder.length + 2)
    : undefined;
}
