import type { Site } from '../../src/derived/site.ts';
import { buildDay } from '../../src/derived/today.ts';
import { parseEntries } from '../../src/entries/parse.ts';
import { readFiles } from '../../src/entries/read-files.ts';
import { indexPassages } from '../../src/passages/passage-index.ts';
import { root } from '../../scripts/process.mjs';

/** The content of the site, as its files hold it today; a test of its own holds that it has no fault. */
export function siteContent(): Site {
  const { files, seeds } = readFiles(root);
  const { entries } = parseEntries(files);
  return { entries, seeds, passages: indexPassages(seeds), today: buildDay() };
}
