import { z } from 'zod';
import { about } from './about.ts';
import { id, localized, text } from './atoms.ts';
import { formerIds } from './formerly.ts';

/** How sure a right reading is. */
export const certainties = ['sure', 'likely', 'suspicious'] as const;

/** One misprint of a plan; the plan page shows the words as printed and the right reading on demand. */
export const erratum = z.strictObject({
  plan: id.describe('Id of the plan.'),
  line: z.number().int().positive().describe('Line of the seed that holds the printed words.'),
  printed: text.describe('The words as printed.'),
  reading: text.optional().describe('The right reading; left out where it is not known.'),
  certainty: z.enum(certainties).describe('How sure the reading is.'),
  why: localized.describe('Why we read it so.'),
  sources: z.array(id).optional().describe('Ids of outside sources that bear on it.'),
  about: about.optional().describe('Entries that the misprint touches.'),
  formerly: formerIds.optional(),
});

/** Data of a misprint. */
export type Erratum = z.infer<typeof erratum>;

/** How sure a right reading is. */
export type Certainty = (typeof certainties)[number];
