import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../cache/folder.ts';
import { buildDay } from '../derived/today.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { sha256 } from '../passages/hash.ts';
import { filesIn } from '../leftovers/file-times.ts';
import { removeOthers } from '../leftovers/remove.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import { keptTexts } from './kept-texts.ts';
import { llmsFiles } from './llms-txt.ts';
import { isTwin, twinOf, twinPath } from './twin.ts';

/** Writes the text of every page beside it as Markdown, and the lists of these texts, after the pages are built. */
export function twins(): AstroIntegration {
  let home = '';
  return {
    name: 'twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = pagesIn(folder, home);
        const kept = join(cacheFolder('twins'), `${sha256(home)}.json`);
        const { texts, made } = await keptTexts(
          pages.map(({ page }) => ({ ...page, outside: dictionaryOf(page.lang).twins.outside })),
          kept,
          (text) => logger.info(text),
        );
        const plans = new Map(pages.map(({ page }) => [page.address, page.title]));
        for (const [index, { file, page }] of pages.entries()) {
          writeFileSync(join(folder, twinPath(file)), twinOf(page, texts[index]!, plans, buildDay()));
        }
        removeOthers(
          folder,
          isTwin,
          pages.map(({ file }) => twinPath(file)),
        );
        for (const { path, text } of llmsFiles(
          pages.map(({ page }) => page),
          home,
        )) {
          writeFileSync(join(folder, path), text);
        }
        logger.info(`${pages.length} pages as Markdown, ${made} of them made anew`);
      },
    },
  };
}

/** The pages of the site that stand at their own lasting address, in the order of their paths. */
function pagesIn(folder: string, home: string): { file: string; page: BuiltPage }[] {
  return filesIn(folder)
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .toSorted()
    .flatMap((file) => {
      const page = readBuiltPage(readFileSync(join(folder, file), 'utf8'));
      return page?.address === home + file.slice(0, -'index.html'.length) ? [{ file, page }] : [];
    });
}
