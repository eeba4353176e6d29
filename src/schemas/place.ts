import { z } from 'zod';
import { id } from './atoms.ts';
import { cites } from './cite.ts';

/** The units inside a locality where something lies, as the plan names them. */
export const place = z
  .strictObject({
    units: z.array(id).min(1, 'names no unit').describe('Ids of units listed in the locality.'),
    cites,
  })
  .describe('Where something lies: units of the locality, with the words that say so.');

/** Where something lies. */
export type Place = z.infer<typeof place>;
