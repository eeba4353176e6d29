import { z } from 'zod';

/** A year, quarter, month or day (`2022`, `2021-Q3`, `2021-08`, `2021-04-20`), or two of them joined by a slash. */
export const periodPattern = /^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?(\/\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?)?$/;

/** A span of time as the plan gives it. */
export const period = z
  .string()
  .regex(
    periodPattern,
    'is not a period: write for example "2022", "2021-Q3", "2021-Q2/2022-Q3" or "2021/2025", in quotation marks',
  )
  .describe('A year, quarter, month or day, or two joined by a slash; kept in quotation marks.');

/** When something is to be done: one or more spans, and whether within them or before they begin. */
export const timing = z
  .strictObject({
    periods: z.array(period).min(1, 'has no period').describe('The spans, in the order of the plan.'),
    bound: z
      .enum(['within', 'before', 'by'])
      .describe('Whether within the span, before it begins, or by its end.'),
  })
  .describe('When something is to be done.');

/** When something is to be done. */
export type Timing = z.infer<typeof timing>;
