import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bareSite } from './bench/bare-site.ts';
import { bothTiers } from './bench/both-tiers.ts';
import { bareBuild, ownBuild, splitBuilds, timed } from './bench/builds.ts';
import { firstSearches } from './bench/first-search.ts';
import { pageWeights } from './bench/page-weights.ts';
import { htmlFiles } from './bench/pages-of.ts';
import { reportOf } from './bench/report.ts';
import type { Results } from './bench/results.ts';
import { openVisits } from './bench/visits.ts';
import { Trouble } from './process.mjs';

const folder = '.cache/bench';
const site = `${folder}/site`;
const bare = `${folder}/bare`;

try {
  const results = await measured();
  writeFileSync(`${folder}/results.json`, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(reportOf(results));
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
}

/** Builds the site afresh and measures it. The first build is not timed: it warms what the machine keeps of files. */
async function measured(): Promise<Results> {
  say('building the site…');
  await ownBuild(site);
  const files = htmlFiles(site);
  bareSite(bare, files);
  say('weighing every type of page and the first search…');
  const weighed = await weigh();
  say('asking both tiers of the search, today and among a thousand entries…');
  const tiers = await bothTiers(site, `${folder}/thousand`);
  say('timing the builds…');
  const builds = await timed([
    { name: 'this site, with its search index', folder: `${folder}/site-timed`, build: ownBuild },
    { name: 'a bare Astro site', folder: `${folder}/bare-timed`, build: (into) => bareBuild(bare, into) },
  ]);
  say('asking where the time goes, from nothing and again…');
  const splits = await splitBuilds(`${folder}/site-split`, `${folder}/kept`);
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    processors: availableParallelism(),
    pages: files.length,
    ...weighed,
    tiers,
    builds,
    splits,
  };
}

async function weigh(): Promise<Pick<Results, 'weights' | 'searches'>> {
  const visits = await openVisits(site);
  try {
    return { weights: await pageWeights(visits, site), searches: await firstSearches(visits) };
  } finally {
    await visits.close();
  }
}

/** Progress goes to the other stream, so that the report alone can be kept: `npm run --silent bench > report.md`. */
function say(text: string): void {
  console.error(text);
}
