import { z } from 'zod';
import { day, id, localized, orSilent, text } from './atoms.ts';
import { statement } from './cite.ts';
import { pageHead } from './page-head.ts';
import { point } from './point.ts';
import { quantity } from './quantity.ts';

/** What happened to a unit between the plan and today. */
const change = z
  .strictObject({
    date: day.describe('Day on which it took effect.'),
    says: localized.describe('What changed, in our words.'),
    sources: z.array(id).min(1, 'has no source').describe('Ids of the outside sources.'),
  })
  .describe('One change of a unit.');

/** A ward, commune or town that the plan names, then and now. */
const unit = z
  .strictObject({
    id: id.describe('Id of the unit within the locality.'),
    then: localized.describe('Name at the date of the plan.'),
    now: localized.describe('Name of the unit that covers it today, with its province or city.'),
    code: text.optional().describe('Code of the present unit in the national list.'),
    point: point
      .optional()
      .describe('Where the unit is shown on a map; left out where no source gives a point.'),
    changes: z.array(change).describe('Changes between the plan and today, in order.'),
    sources: z.array(id).min(1, 'has no source').describe('Ids of the outside sources for the present unit.'),
  })
  .describe('A unit that the plan names, then and now.');

/** The place that a plan is for, then and now. */
export const locality = z.strictObject({
  ...pageHead,
  then: localized.describe('Full name at the date of the plan.'),
  now: localized.describe('What covers the place today.'),
  province: z
    .strictObject({
      then: localized.describe('Province then.'),
      now: localized.describe('Province or city today.'),
    })
    .describe('Province then and now.'),
  abolished: z.union([day, z.literal('no')]).describe('Day from which the unit no longer exists, or `no`.'),
  sources: z.array(id).min(1, 'has no source').describe('Ids of the outside sources for then and now.'),
  units: z.array(unit).min(1, 'lists no unit').describe('Units that the plan names, then and now.'),
  ask: localized.describe('Whom to ask today, in our words; worked out from the present units.'),
  funding: orSilent(quantity).describe(
    'Money of the plan split by source: the whole first, its parts with `partOf`.',
  ),
  profile: orSilent(statement).describe('What the plan says of the place as a whole.'),
});

/** Data of a locality. */
export type Locality = z.infer<typeof locality>;

/** A unit that a plan names, then and now. */
export type LocalityUnit = z.infer<typeof unit>;
