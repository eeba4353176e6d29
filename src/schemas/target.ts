import { z } from 'zod';
import { about } from './about.ts';
import { id, localized, silent } from './atoms.ts';
import { statement } from './cite.ts';
import { formerIds } from './formerly.ts';
import { quantity } from './quantity.ts';
import { timing } from './timing.ts';

/** One target of a plan, with its number where the plan gives one. */
export const target = z.strictObject({
  name: localized.describe('What is aimed at.'),
  locality: id.describe('Id of the locality whose plan sets the target.'),
  says: statement.describe('What the plan says.'),
  amount: z
    .union([silent, quantity])
    .describe('The number aimed at; `silent` where the plan gives words only.'),
  when: z.union([silent, timing]).describe('When it is to be reached.'),
  about: about.optional().describe('Entries that the target concerns.'),
  formerly: formerIds.optional(),
});

/** Data of a target. */
export type Target = z.infer<typeof target>;
