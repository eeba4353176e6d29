import type { Dictionary } from '../i18n/vi.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The words for the values of a field that is a choice, by collection and path without list places; else undefined. */
export function choicesOf(
  t: Dictionary,
  collection: CollectionName,
  path: string,
): Record<string, string> | undefined {
  return tables(t)[`${collection}.${path}`];
}

function tables(t: Dictionary): Record<string, Record<string, string>> {
  return {
    'clusters.kind': t.kinds,
    'clusters.stage.value': t.stages,
    'projects.kind': t.projectKinds,
    'projects.status': t.projectStatuses,
    'incentives.status': t.incentiveStatuses,
    'tasks.origin': t.origins,
    'agencies.kind': t.agencyKinds,
    'agencies.today.state': t.agencyStates,
    'errata.certainty': t.certainties,
    'laws.standing': t.lawStandings,
    'localities.units.point.precision': t.maps.precisions,
    'sources.grade': t.sourceGrades,
    'terms.explains': t.fields,
  };
}
