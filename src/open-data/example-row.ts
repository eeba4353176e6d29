import type { Site } from '../derived/site.ts';
import { pagesOf, type Absolute } from './addresses.ts';
import { factsOf } from './facts-of.ts';
import { factCells, type Cells } from './rows.ts';

/** A row to show what a row is: the first figure of the first site that has one; undefined where none has. */
export function exampleRow(site: Site, absolute: Absolute): Cells | undefined {
  for (const cluster of site.entries.clusters) {
    const fact = factsOf(site, 'clusters', cluster).find(({ type, to }) => type === 'number' && !to);
    if (fact) return factCells(cluster.id, fact, pagesOf(site, absolute, 'clusters', cluster));
  }
  return undefined;
}
