import { sourcesIn } from '../derived/cites.ts';
import type { ShownField } from '../derived/cluster-fields.ts';
import { about, bodiesToAsk } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import type { EntryOf } from '../schemas/site.ts';
import type { Cell } from './row-state.ts';

/** What a field of a site says, as far as fields are compared; it is the same text for what reads the same. */
export function cellOf(site: Site, cluster: EntryOf<'clusters'>, field: ShownField): Cell {
  const value = valueOf(site, cluster, field);
  const silent = value === 'silent' || (Array.isArray(value) && value.length === 0);
  return { words: JSON.stringify(value, withoutCites), silent };
}

function valueOf(site: Site, cluster: EntryOf<'clusters'>, field: ShownField): unknown {
  const concerning = (name: 'tasks' | 'incentives' | 'conflicts' | 'errata' | 'updates', id = cluster.id) =>
    about(site, name, 'clusters', id).map((entry) => entry.id);
  switch (field) {
    case 'printed':
      return cluster.printed.map(({ quote }) => quote);
    case 'milestones':
      return concerning('tasks');
    case 'incentives':
      return concerning('incentives');
    case 'conflicts':
      return [...concerning('conflicts'), ...concerning('errata')];
    case 'updates':
      return [
        ...concerning('updates'),
        ...about(site, 'updates', 'localities', cluster.locality).map(({ id }) => id),
      ];
    case 'ask':
      return [cluster.locality, ...bodiesToAsk(site, cluster, 'vi')];
    case 'sources':
      return sourcesIn(cluster);
    default:
      return cluster[field];
  }
}

function withoutCites(key: string, value: unknown): unknown {
  return key === 'cites' ? undefined : value;
}
