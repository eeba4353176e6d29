import { z } from 'zod';
import { about } from './about.ts';
import { id, orSilent } from './atoms.ts';
import { cites, statement } from './cite.ts';
import { pageHead } from './page-head.ts';

/** How firm a support is: only promised, assigned as a task with product or date, or run under a programme that exists. */
export const incentiveStatuses = ['announced', 'assigned', 'programme'] as const;

/** One support, policy or programme for enterprises. */
export const incentive = z.strictObject({
  ...pageHead,
  locality: id.describe('Id of the locality whose plan offers the support.'),
  status: z
    .enum(incentiveStatuses)
    .describe('Promised only, assigned as a task, or run under an existing programme.'),
  offers: z.array(statement).min(1, 'offers nothing').describe('What is offered.'),
  forWhom: orSilent(statement).describe('Who may have it.'),
  amount: orSilent(statement).describe('How much, at what rate.'),
  legalBasis: orSilent(statement).describe('Legal basis that the plan names.'),
  moneyFrom: orSilent(statement).describe('Where the money comes from.'),
  handledBy: orSilent(
    z.strictObject({ agency: id.describe('Id of the agency.'), cites }).describe('A body that handles it.'),
  ).describe('Bodies that handle it.'),
  about: about.optional().describe('Sites, sectors, villages and projects that it may concern.'),
});

/** Data of a support for enterprises. */
export type Incentive = z.infer<typeof incentive>;
