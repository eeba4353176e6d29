import { z } from 'zod';
import { about } from './about.ts';
import { id, localized } from './atoms.ts';
import { cite } from './cite.ts';
import { formerIds } from './formerly.ts';

/** One place where the words or sums of a plan disagree with themselves. */
export const conflict = z.strictObject({
  name: localized.describe('The disagreement in a few words.'),
  locality: id.describe('Id of the locality whose plan disagrees with itself.'),
  sides: z
    .array(z.strictObject({ reads: localized.describe('How these words read.'), cite }).describe('One side.'))
    .min(2, 'has fewer than two sides: quote both')
    .describe('The words that disagree.'),
  explanation: localized.describe('What disagrees, with the arithmetic where there is any.'),
  published: localized.describe('What we publish, and why.'),
  sources: z.array(id).optional().describe('Ids of outside sources that bear on it.'),
  about: about.describe('Entries that the disagreement touches; each shows the note.'),
  formerly: formerIds.optional(),
});

/** Data of a disagreement inside a plan. */
export type Conflict = z.infer<typeof conflict>;
