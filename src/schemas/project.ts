import { z } from 'zod';
import { about } from './about.ts';
import { id, localized, orSilent, silent } from './atoms.ts';
import { cites, statement } from './cite.ts';
import { pageHead } from './page-head.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';
import { timing } from './timing.ts';

/** Where a project stands at the date of the plan. */
export const projectStatuses = ['calling', 'planned', 'under-way', 'expansion', 'operating'] as const;

/** What a project is. */
export const projectKinds = [
  'factory',
  'infrastructure',
  'relocation',
  'services',
  'mining',
  'energy',
] as const;

/** One named factory, plant or infrastructure project. */
export const project = z.strictObject({
  ...pageHead,
  locality: id.describe('Id of the locality whose plan names the project.'),
  kind: z.enum(projectKinds).describe('What the project is.'),
  status: z.enum(projectStatuses).describe('Where it stands at the date of the plan.'),
  details: z
    .array(statement)
    .min(1, 'says nothing')
    .describe('What the plan says of it; the words that prove the status stand here.'),
  place: z.union([silent, place]).describe('The units in which it lies.'),
  investor: orSilent(statement).describe('Who invests or builds.'),
  cost: orSilent(quantity).describe('Cost.'),
  capacity: orSilent(quantity).describe('Capacity or size.'),
  schedule: orSilent(
    z
      .strictObject({
        what: localized.describe('What is due.'),
        when: timing.describe('When it is due.'),
        cites,
      })
      .describe('A date of the project.'),
  ).describe('Dates of the project.'),
  about: about.optional().describe('Sites, sectors and villages that it belongs to.'),
});

/** Data of a project. */
export type Project = z.infer<typeof project>;
