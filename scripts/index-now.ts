import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announce } from '../src/index-now/announce.ts';
import { announcementsOf } from '../src/index-now/announcements.ts';
import { indexNowKey } from '../src/index-now/key.ts';

/** Announces every address of the last build to the search engines that take part in IndexNow, once it is published. */
process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { key, problem } = indexNowKey();
  if (problem !== undefined) return no(problem);
  if (!key) {
    return no(
      'IndexNow is off: no key is set. Choose 8 to 128 letters, digits or hyphens, write them as indexNowKey in src/site.ts or in INDEXNOW_KEY, build and publish the site, then run this again.',
    );
  }
  const sitemap = join(process.env.OUT_DIR || 'dist', 'sitemap.xml');
  if (!existsSync(sitemap)) return no(`There is no ${sitemap}. Build the site with \`npm run build\`.`);
  const made = announcementsOf(readFileSync(sitemap, 'utf8'), key);
  if (made.problem !== undefined) return no(made.problem);
  return announce(made.calls, {
    endpoint: process.env.INDEXNOW_ENDPOINT || 'https://api.indexnow.org/indexnow',
    dryRun: process.argv.includes('--dry-run'),
    say: (line) => console.log(line),
  });
}

function no(problem: string): false {
  console.error(problem);
  return false;
}
