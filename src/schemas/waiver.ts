import { z } from 'zod';
import { id, text } from './atoms.ts';

/** The passages of a plan that hold a figure, a date or a name and that no entry needs to cite, each with the reason. */
export const waiver = z.strictObject({
  plan: id.describe('Id of the plan; the same as the id of the entry.'),
  passages: z
    .record(
      z
        .string()
        .regex(/^l[1-9]\d*$/, 'is not a line: write l and the line on which the passage begins, such as l31'),
      text,
    )
    .describe('Why nothing cites the passage, by the line on which it begins (`l31`).'),
});

/** Data of the waivers of a plan. */
export type Waiver = z.infer<typeof waiver>;
