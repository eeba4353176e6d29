import { z } from 'zod';
import { id, text } from './atoms.ts';

/** Our English translation of a plan, passage by passage; not official. */
export const translation = z.strictObject({
  plan: id.describe('Id of the plan; the same as the id of the entry.'),
  passages: z
    .record(
      z
        .string()
        .regex(/^l[1-9]\d*$/, 'is not a line: write l and the line on which the passage begins, such as l31'),
      text,
    )
    .describe(
      'The English text of each passage, by the line on which it begins (`l31`); cells of a table row are parted by ` | `.',
    ),
});

/** Data of a translation of a plan. */
export type Translation = z.infer<typeof translation>;
