import { z } from 'zod';
import { about } from './about.ts';
import { id, localized, silent, text } from './atoms.ts';
import { cites, statement } from './cite.ts';
import { formerIds } from './formerly.ts';
import { timing } from './timing.ts';

/** One row of an appendix, or one dated assignment in the body of a plan. */
export const task = z.strictObject({
  name: localized.describe('The task in a few words.'),
  locality: id.describe('Id of the locality whose plan sets the task.'),
  origin: z.enum(['appendix', 'body']).describe('Where in the plan the task stands.'),
  row: text.optional().describe('Number of the appendix row as printed, such as A.1.'),
  says: statement.describe('What the plan says.'),
  when: z.union([silent, timing]).describe('When it is to be done.'),
  lead: z.union([silent, z.array(id).min(1)]).describe('Ids of the agencies that lead.'),
  partners: z.union([silent, z.array(id).min(1)]).describe('Ids of the agencies that take part.'),
  product: z
    .union([
      silent,
      z.strictObject({
        vi: text.describe('The product in Vietnamese.'),
        en: text.describe('The product in English.'),
        cites,
      }),
    ])
    .describe('What the task is to produce.'),
  about: about.optional().describe('Entries that the task concerns.'),
  formerly: formerIds.optional(),
});

/** Data of a task. */
export type Task = z.infer<typeof task>;
