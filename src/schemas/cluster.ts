import { z } from 'zod';
import { id, localized, orSilent, silent } from './atoms.ts';
import { cites, statement } from './cite.ts';
import { pageHead } from './page-head.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';

/** The kinds of site: industrial cluster (CCN), industrial park (KCN), small-industry zone (khu TTCN). */
export const clusterKinds = ['cluster', 'park', 'small-industry-zone'] as const;

/** The stages of a site in the order in which it passes through them. */
export const stages = [
  'proposed',
  'in-provincial-scheme',
  'establishment-in-hand',
  'established',
  'detailed-plan',
  'site-clearance',
  'infrastructure',
  'operating',
  'expanding',
] as const;

/** One industrial cluster, industrial park or small-industry zone; each fact carries its proof, each gap is written `silent`. */
export const cluster = z.strictObject({
  ...pageHead,
  printed: cites.describe('The name as the plan prints it, each form once.'),
  kind: z.enum(clusterKinds).describe('Industrial cluster, industrial park or small-industry zone.'),
  locality: id.describe('Id of the locality whose plan names the site.'),
  place: z.union([silent, place]).describe('The units in which the site lies.'),
  stage: z
    .strictObject({
      value: z.enum(stages).describe('Furthest stage that the words prove, at the date of the plan.'),
      says: statement.describe('What the plan says that proves the stage.'),
    })
    .describe('Stage at the date of the plan, with its evidence.'),
  areas: orSilent(quantity).describe('Areas in ha.'),
  infrastructureCost: orSilent(quantity).describe('Cost of infrastructure, with its parts.'),
  infrastructureInvestor: orSilent(statement).describe('Who builds the infrastructure.'),
  sectors: orSilent(
    z
      .strictObject({ sector: id.describe('Id of the sector.'), cites })
      .describe('A sector wanted on the site.'),
  ).describe('Sectors wanted on the site.'),
  occupancy: orSilent(statement).describe('Occupancy, aimed at or reached.'),
  detailedPlan: orSilent(statement).describe('Detailed plan at 1/500 scale.'),
  siteClearance: orSilent(statement).describe('Site clearance.'),
  roads: orSilent(statement).describe('Roads to and inside the site.'),
  power: orSilent(statement).describe('Power supply.'),
  water: orSilent(statement).describe('Water supply.'),
  wastewater: orSilent(statement).describe('Wastewater treatment.'),
  firms: orSilent(statement).describe('Firms that the plan names on the site.'),
  rent: orSilent(statement).describe('Rent and lease term.'),
  distances: orSilent(statement).describe('Distance to road, railway, port and airport.'),
  workforce: orSilent(statement).describe('Workforce and training for firms on the site.'),
  environment: orSilent(statement).describe('Environmental conditions for firms on the site.'),
  aliases: z.array(localized).optional().describe('Other names people search for.'),
});

/** Data of an industrial cluster, industrial park or small-industry zone. */
export type Cluster = z.infer<typeof cluster>;

/** A kind of site. */
export type ClusterKind = (typeof clusterKinds)[number];

/** A stage of a site. */
export type Stage = (typeof stages)[number];
