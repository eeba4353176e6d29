// Prints for each plan the share of its passages that something cites, and what should be cited and is not; fails on any.
import { citedPassage } from '../src/checks/cited-passage.ts';
import { coverageOf } from '../src/derived/coverage.ts';
import { formatIssues } from '../src/entries/format-issues.ts';
import { readSite } from '../src/entries/load.ts';

const site = readSite(process.cwd());

console.log(
  '| plan | passages | cited | share | open | waived |\n| --- | ---: | ---: | ---: | ---: | ---: |',
);
for (const { plan, passages, cited, gaps, waived } of coverageOf(site.entries, site.passages)) {
  console.log(
    `| ${plan} | ${passages} | ${cited} | ${Math.round((cited / passages) * 100)}% | ${gaps.length} | ${waived} |`,
  );
}

// A file left out for its own fault is told by the content test; here the gaps it leaves are told too.
const issues = citedPassage({ ...site, leftOut: [] });
if (issues.length > 0) {
  console.error(`\n${formatIssues(issues)}`);
  process.exitCode = 1;
}
