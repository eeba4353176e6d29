import { z } from 'zod';
import { day, localized, text } from './atoms.ts';

/** One source outside the plans. Graded A: official text or data set read directly; B: press or law database read. */
export const source = z.strictObject({
  name: localized.describe('Title of the source, with its publisher.'),
  url: z
    .url({ protocol: /^https$/, error: 'is not an address: begin it with https://' })
    .optional()
    .describe('Address, where there is one.'),
  published: text.optional().describe('When it was published, as YYYY, YYYY-MM or YYYY-MM-DD.'),
  checked: day.describe('Day on which it was last read.'),
  grade: z
    .enum(['A', 'B'], { error: 'is not A or B: a statement of a lower grade is not published' })
    .describe('How good it is.'),
  licence: text.optional().describe('Licence, where data is taken from it.'),
});

/** Data of a source outside the plans. */
export type Source = z.infer<typeof source>;
