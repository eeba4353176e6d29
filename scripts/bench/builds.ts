import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, testBuilds } from '../build.mjs';
import { Trouble } from '../process.mjs';
import { tool } from '../tools.mjs';
import { stepsOf, withRest, type BuildStep } from './build-steps.ts';
import { htmlFiles } from './pages-of.ts';

/** How long a site takes to build. */
export interface Timing {
  name: string;
  pages: number;
  /** Wall time of each run in seconds, from the start of the program to its end. */
  runs: number[];
  /** Their middle one. */
  seconds: number;
  secondsPerThousandPages: number;
}

/** A site to time. */
export interface Timed {
  name: string;
  /** Where its pages go. */
  folder: string;
  build: (into: string) => Promise<void>;
}

/** How often each site is built. */
const runs = 3;

/**
 * Builds each site three times, in turn, so that a slow moment of the machine does not fall on one of them alone; each
 * build is written over the one before, as it is from day to day.
 */
export async function timed(sites: Timed[]): Promise<Timing[]> {
  const times = sites.map((): number[] => []);
  for (const { folder } of sites) rmSync(folder, { recursive: true, force: true });
  for (let run = 0; run < runs; run++) {
    for (const [index, { folder, build: make }] of sites.entries()) {
      const started = performance.now();
      await make(folder);
      times[index]?.push((performance.now() - started) / 1000);
    }
  }
  return sites.map(({ name, folder }, index) => timingOf(name, htmlFiles(folder).length, times[index] ?? []));
}

/** The middle of some times, and what it means for a thousand pages. */
export function timingOf(name: string, pages: number, times: number[]): Timing {
  const seconds = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { name, pages, runs: times, seconds, secondsPerThousandPages: (seconds / pages) * 1000 };
}

/** Builds this site for a domain's root. @throws {Trouble} with the words of the build, when it fails */
export async function ownBuild(into: string): Promise<void> {
  endWell(await build({ env: { ...testBuilds.root, OUT_DIR: into }, capture: true }));
}

/** A build of this site with what earlier ones kept, or with nothing kept: how long it took, and for what. */
export interface Split {
  name: string;
  seconds: number;
  steps: BuildStep[];
}

/** Builds this site with nothing kept from before, then again with nothing changed, and tells where the time went. */
export async function splitBuilds(into: string, cache: string): Promise<Split[]> {
  for (const folder of [cache, into]) rmSync(folder, { recursive: true, force: true });
  const splits: Split[] = [];
  for (const name of ['from nothing', 'again, nothing changed']) {
    const started = performance.now();
    const env = { ...testBuilds.root, OUT_DIR: into, CACHE_DIR: cache };
    const built = await build({ env, capture: true });
    endWell(built);
    const seconds = (performance.now() - started) / 1000;
    splits.push({ name, seconds, steps: withRest(stepsOf(built.output), seconds) });
  }
  return splits;
}

/** Builds the bare site with the same Astro. @throws {Trouble} with the words of the build, when it fails */
export async function bareBuild(root: string, into: string): Promise<void> {
  const args = ['build', '--force', '--root', resolve(root), '--outDir', resolve(into)];
  endWell(await tool('astro', args, { capture: true }));
}

function endWell({ code, output }: { code: number; output: string }): void {
  if (code !== 0)
    throw new Trouble(
      `${output.trim()}\n\nThe build failed, so nothing is measured. Mend what stands above first.`,
    );
}
