import { z } from 'zod';
import { about } from './about.ts';
import { day, id, localized, text } from './atoms.ts';
import { cite } from './cite.ts';
import { formerIds } from './formerly.ts';

/** How an instrument stands today, as far as graded sources tell. */
export const lawStandings = ['in-force', 'amended', 'replaced', 'not-established'] as const;

/** One instrument that a plan cites or that governs today. */
export const law = z.strictObject({
  name: localized.describe('Title of the instrument.'),
  number: z.union([z.literal('none'), text]).describe('Number as it is cited, or `none`.'),
  date: z.union([z.literal('not-stated'), day]).describe('Day of issue, or `not-stated`.'),
  issuer: localized.describe('Who issued it.'),
  subject: localized.describe('What it is about, in one line.'),
  standing: z.enum(lawStandings).describe('How it stands today.'),
  standingNote: localized.describe(
    'What is known of its standing and what replaced or amended it; or that no graded source was found.',
  ),
  governsToday: z.boolean().describe('Whether it is listed because it governs today.'),
  sources: z
    .array(id)
    .describe('Ids of the outside sources; empty only where the standing is not established.'),
  cites: z.array(cite).describe('Where a plan cites it; empty where no plan does.'),
  about: about.optional().describe('Entries that lean on it.'),
  formerly: formerIds.optional(),
});

/** Data of a legal instrument. */
export type Law = z.infer<typeof law>;

/** How an instrument stands today. */
export type LawStanding = (typeof lawStandings)[number];
