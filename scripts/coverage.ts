import { coverageOf } from '../src/derived/coverage.ts';
import { formatIssues } from '../src/entries/format-issues.ts';
import { readSite } from '../src/entries/load.ts';
import { citedPassage } from '../src/checks/cited-passage.ts';

/** Prints for each plan the share of its passages that something cites, and what should be cited and is not; fails on any. */
const site = await readSite(process.cwd());

console.log('| plan | passages | cited | share | open | waived |\n| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { plan, passages, cited, gaps } of coverageOf(site.entries, site.passages)) {
  const waived = site.entries.waivers.filter((waiver) => waiver.plan === plan).flatMap((waiver) => Object.keys(waiver.passages)).length;
  console.log(`| ${plan} | ${passages} | ${cited} | ${Math.round((cited / passages) * 100)}% | ${gaps.length} | ${waived} |`);
}

const issues = citedPassage(site);
if (issues.length > 0) {
  console.error(`\n${formatIssues(issues)}`);
  process.exitCode = 1;
}
