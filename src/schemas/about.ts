import { z } from 'zod';
import { id } from './atoms.ts';

const ids = z.array(id).min(1, 'is an empty list: leave the key out instead').optional();

/** The entries that something concerns, by collection; it is shown on the page of each. */
export const about = z
  .strictObject({
    clusters: ids.describe('Ids of industrial clusters, parks and zones.'),
    sectors: ids.describe('Ids of sectors.'),
    incentives: ids.describe('Ids of incentives.'),
    projects: ids.describe('Ids of projects.'),
    villages: ids.describe('Ids of craft villages.'),
    localities: ids.describe('Ids of localities.'),
    plans: ids.describe('Ids of plans.'),
    agencies: ids.describe('Ids of agencies.'),
    targets: ids.describe('Ids of targets.'),
    tasks: ids.describe('Ids of tasks.'),
  })
  .describe('The entries that this concerns.');

/** The entries that something concerns, by collection. */
export type About = z.infer<typeof about>;
