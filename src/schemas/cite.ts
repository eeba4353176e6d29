import { z } from 'zod';
import { id, text } from './atoms.ts';

/** The words of a plan that prove a fact: the plan, the line of its seed and the words as they stand there. */
export const cite = z
  .strictObject({
    plan: id.describe('Id of the plan.'),
    line: z
      .number()
      .int()
      .positive()
      .describe('Line of the seed, counted from 1, in the passage that holds the words.'),
    quote: text.describe('The words as they stand in the passage; `[…]` leaves words out.'),
  })
  .describe('The words of a plan that prove a fact.');

/** At least one cite. */
export const cites = z
  .array(cite)
  .min(1, 'has no cite: quote the words of the plan that state it')
  .describe('The words that prove it.');

/** What a plan says, told in each language and proven by its words; every number told must stand in a quote. */
export const statement = z
  .strictObject({
    vi: text.describe('What the plan says, in Vietnamese.'),
    en: text.describe('What the plan says, in English.'),
    cites,
  })
  .describe('What a plan says, in each language, with the words that state it.');

/** The words of a plan that prove a fact. */
export type Cite = z.infer<typeof cite>;

/** What a plan says, in each language, with its proof. */
export type Statement = z.infer<typeof statement>;
