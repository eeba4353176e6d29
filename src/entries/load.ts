import { checks } from '../checks/index.ts';
import type { CheckedSite } from '../checks/checked-site.ts';
import { indexPassages } from '../passages/passage-index.ts';
import type { Issue } from '../schemas/site.ts';
import { parseEntries } from './parse.ts';
import { readFiles } from './read-files.ts';

/** The site as its files hold it, with every fault found in it. */
export interface ReadSite extends CheckedSite {
  issues: Issue[];
}

/** Reads the content and the seeds under the project's root and applies every check. */
export function readSite(root: string): ReadSite {
  const { files, pages, seeds } = readFiles(root);
  const { entries, leftOut, issues } = parseEntries(files);
  const site = { entries, leftOut, seeds, pages, passages: indexPassages(seeds) };
  return { ...site, issues: [...issues, ...checks.flatMap(({ check }) => check(site))] };
}
