import type { Split, Timing } from './builds.ts';
import type { SearchWeight } from './first-search.ts';
import type { PageWeight } from './page-weights.ts';
import type { Tier } from './tiers.ts';

/** Everything that the bench measures, as it is kept in .cache/bench/results.json. */
export interface Results {
  node: string;
  platform: string;
  processors: number;
  pages: number;
  weights: PageWeight[];
  searches: SearchWeight[];
  tiers: Tier[];
  builds: Timing[];
  splits: Split[];
}
