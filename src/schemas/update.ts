import { z } from 'zod';
import { about } from './about.ts';
import { day, id, localized, text } from './atoms.ts';
import { formerIds } from './formerly.ts';

/** One dated fact from elsewhere about an entry. */
export const update = z.strictObject({
  name: localized.describe('The event in a few words.'),
  date: z
    .union([day, text.regex(/^\d{4}(-\d{2})?$/, 'is not a date: write YYYY, YYYY-MM or YYYY-MM-DD')])
    .describe('When it happened: a day, or a month or year where no more is known.'),
  says: localized.describe('What is known, in our words.'),
  sources: z
    .array(id)
    .min(1, 'has no source: name the outside source')
    .describe('Ids of the outside sources.'),
  about: about.describe('Entries that it concerns.'),
  formerly: formerIds.optional(),
});

/** Data of a dated fact from elsewhere. */
export type Update = z.infer<typeof update>;
