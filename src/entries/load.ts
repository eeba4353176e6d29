import { checks } from '../checks/index.ts';
import type { CheckedSite } from '../checks/checked-site.ts';
import { indexPassages } from '../passages/passage-index.ts';
import type { Issue } from '../schemas/site.ts';
import { isPage, parsePages } from './parse-pages.ts';
import { parseEntries } from './parse.ts';
import { readFiles, type ReadFiles } from './read-files.ts';

/** The site as its files hold it, with every fault found in it. */
export interface ReadSite extends CheckedSite {
  issues: Issue[];
}

/** Reads the content and the seeds under the project's root and applies every check. */
export function readSite(root: string): ReadSite {
  return checkFiles(readFiles(root));
}

/** The site that files and seeds hold, with every check applied. */
export function checkFiles({ files, seeds }: ReadFiles): ReadSite {
  const prose = parsePages(files.filter(isPage));
  const parsed = parseEntries(files.filter((file) => !isPage(file)));
  const site = {
    entries: parsed.entries,
    pages: prose.pages,
    leftOut: [...parsed.leftOut, ...prose.leftOut],
    seeds,
    passages: indexPassages(seeds),
  };
  const found = checks.flatMap(({ check }) => check(site));
  return { ...site, issues: [...parsed.issues, ...prose.issues, ...found] };
}
