import type { Cluster } from '../schemas/cluster.ts';

/** The fields that a plan can state of a site, in the order in which every site page shows them. */
export const clusterFields = [
  'place',
  'stage',
  'areas',
  'infrastructureCost',
  'infrastructureInvestor',
  'sectors',
  'occupancy',
  'detailedPlan',
  'siteClearance',
  'roads',
  'power',
  'water',
  'wastewater',
  'milestones',
  'firms',
  'rent',
  'distances',
  'workforce',
  'environment',
] as const;

/** A field that a plan can state of a site. */
export type ClusterField = (typeof clusterFields)[number];

/** The fields that hold statements of the plan and nothing else. */
export const statementFields = [
  'infrastructureInvestor',
  'occupancy',
  'detailedPlan',
  'siteClearance',
  'roads',
  'power',
  'water',
  'wastewater',
  'firms',
  'rent',
  'distances',
  'workforce',
  'environment',
] as const satisfies ClusterField[];

/** Every field that a site page shows, in its order. */
export const shownFields = [
  'printed',
  'kind',
  ...clusterFields,
  'incentives',
  'ask',
  'conflicts',
  'updates',
  'sources',
] as const;

/** A field that a site page shows. */
export type ShownField = (typeof shownFields)[number];

/** How many of the fields the plan states. */
export interface Completeness {
  stated: number;
  of: number;
  silent: ClusterField[];
}

/** Counts the fields of a site that the plan states; milestones are stated when a task concerns the site. */
export function completeness(cluster: Cluster, milestones: unknown[]): Completeness {
  const silent = clusterFields.filter((field) =>
    field === 'milestones' ? milestones.length === 0 : cluster[field] === 'silent',
  );
  return { stated: clusterFields.length - silent.length, of: clusterFields.length, silent };
}
