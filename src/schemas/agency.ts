import { z } from 'zod';
import { id, localized, orSilent, text } from './atoms.ts';
import { statement } from './cite.ts';
import { formerIds } from './formerly.ts';

/** What kind of body an agency is. */
export const agencyKinds = ['province', 'district', 'commune', 'party', 'enterprise', 'community'] as const;

/** What has become of a body since the plan: it no longer exists, it is still there, or we could not establish it. */
export const agencyStates = ['abolished', 'continues', 'not-established'] as const;

/** One body to which a plan gives duties. */
export const agency = z.strictObject({
  name: localized.describe('Name in full.'),
  printed: z.array(text).min(1).describe('The forms in which the plan prints the name.'),
  locality: id.describe('Id of the locality whose plan names the body.'),
  kind: z
    .enum(agencyKinds)
    .describe(
      'Body of the province, of the town or district, of a commune or ward, of the Party, firm or community.',
    ),
  duties: orSilent(statement).describe('Duties that touch an investor.'),
  today: z
    .strictObject({
      state: z.enum(agencyStates).describe('Whether the body still exists.'),
      note: localized.optional().describe('Successor or what to do instead, in our words.'),
      sources: z
        .array(id)
        .describe('Ids of the outside sources; empty only where the state is not established.'),
    })
    .describe('What has become of the body.'),
  formerly: formerIds.optional(),
});

/** Data of a body to which a plan gives duties. */
export type Agency = z.infer<typeof agency>;
