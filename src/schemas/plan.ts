import { z } from 'zod';
import { day, id, localized, text } from './atoms.ts';
import { cites, statement } from './cite.ts';
import { pageHead } from './page-head.ts';

const blank = z.literal('blank').describe('The space is blank in our copy.');

/** One plan: what it is, who issued it, for which years, and what its copy lacks. */
export const plan = z.strictObject({
  ...pageHead,
  locality: id.describe('Id of the locality that the plan is for.'),
  fullTitle: localized.describe('Title in full: as printed in Vietnamese, our translation in English.'),
  number: z.union([blank, text]).describe('Number as printed, or `blank`.'),
  date: z.union([blank, day]).describe('Day of issue, or `blank`.'),
  dateNote: localized.optional().describe('What is known of the date where the day is blank.'),
  issuer: localized.describe('Who issued it, as printed in Vietnamese.'),
  signatory: localized.describe('Who signed it, by position.'),
  periodFrom: z.number().int().describe('First year of the plan period.'),
  periodTo: z.number().int().describe('Last year of the plan period.'),
  vision: z.number().int().optional().describe('Year to which the plan looks ahead.'),
  printed: cites.describe('The words that state title, number, date, issuer and period.'),
  legalBases: z.array(statement).describe('Instruments that the plan rests on; may be empty.'),
  received: text.describe('Name of the file as we received it.'),
  sha256: text
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: write 64 hexadecimal digits')
    .describe('SHA-256 of the seed.'),
});

/** Data of a plan. */
export type Plan = z.infer<typeof plan>;
