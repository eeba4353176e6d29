import { z } from 'zod';
import { localized } from './atoms.ts';
import { statement } from './cite.ts';
import { pageHead } from './page-head.ts';

/** One priority sector, normalized over all plans; what each plan says of it is cited. */
export const sector = z.strictObject({
  ...pageHead,
  scope: localized.describe('What we count in this sector: our own grouping, marked as such.'),
  says: z
    .array(statement)
    .min(1, 'says nothing')
    .describe('What each plan says of the sector, one statement for each place in a plan.'),
});

/** Data of a priority sector. */
export type Sector = z.infer<typeof sector>;
