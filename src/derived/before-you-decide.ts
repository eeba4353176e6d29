import type { EntryOf } from '../schemas/site.ts';
import { clusterFields, completeness, type ClusterField } from './cluster-fields.ts';
import { about, planOf } from './relations.ts';
import type { Site } from './site.ts';
import { hasPassed, planHasEnded } from './standing.ts';

/** What an investor has to check about a site, because its plan is over, contradicts itself or is silent. */
export interface ToCheck {
  /** The year with which the period of the plan ended, where it is over. */
  ended: number | undefined;
  /** How many of the dates set for the site have passed, of how many. */
  passed: number;
  dated: number;
  conflicts: EntryOf<'conflicts'>[];
  /** The fields of which the plan says nothing, of how many. */
  silent: ClusterField[];
  fields: number;
}

/** Works out what to check about a site on the day of the build. */
export function toCheck(site: Site, cluster: EntryOf<'clusters'>): ToCheck {
  const plan = planOf(site, cluster.locality);
  const tasks = about(site, 'tasks', 'clusters', cluster.id);
  const dates = tasks.flatMap(({ when }) => (when === 'silent' ? [] : [when]));
  return {
    ended: planHasEnded(plan, site.today) ? plan.periodTo : undefined,
    passed: dates.filter((when) => hasPassed(when, site.today)).length,
    dated: dates.length,
    conflicts: about(site, 'conflicts', 'clusters', cluster.id),
    silent: completeness(cluster, tasks).silent,
    fields: clusterFields.length,
  };
}
