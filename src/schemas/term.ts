import { z } from 'zod';
import { id, localized, text } from './atoms.ts';
import { cite } from './cite.ts';
import { formerIds } from './formerly.ts';

/** The fields whose names are terms of the trade, so that they are explained where they stand. */
export const explainedFields = [
  'infrastructureInvestor',
  'occupancy',
  'detailedPlan',
  'siteClearance',
  'recognition',
] as const;

const brief = text.max(120, 'is longer than 120 characters: keep what a newcomer must know');

/** One term of the trade, as it is used on this site. */
export const term = z.strictObject({
  name: localized.describe('The term in each language.'),
  abbreviations: z.array(text).describe('Abbreviations that the plans use; may be empty.'),
  rendering: text
    .optional()
    .describe(
      'English words that every translation uses where a plan uses the term; left out where the English varies.',
    ),
  definition: localized.describe('What it means here, in our words.'),
  brief: z
    .strictObject({ vi: brief, en: brief })
    .optional()
    .describe('The meaning in one breath, shown where the term is met; left out where none is needed there.'),
  explains: z
    .enum(explainedFields)
    .optional()
    .describe('The field that is named for the term; left out where none is.'),
  avoid: z.array(text).describe('English variants that this site does not use; may be empty.'),
  cites: z.array(cite).describe('Where a plan uses the term; may be empty where no plan does.'),
  sources: z.array(id).describe('Ids of the outside sources for the English form; may be empty.'),
  formerly: formerIds.optional(),
});

/** Data of a term. */
export type Term = z.infer<typeof term>;
