import { citesIn } from '../derived/cites.ts';
import type { Cite } from '../schemas/cite.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The fields whose proof stands in another field of the same entry, by collection. */
const provenBy: Partial<Record<CollectionName, Record<string, string>>> = {
  plans: {
    fullTitle: 'printed',
    number: 'printed',
    date: 'printed',
    issuer: 'printed',
    periodFrom: 'printed',
    periodTo: 'printed',
    vision: 'printed',
  },
  clusters: { kind: 'printed', 'stage.value': 'stage' },
  incentives: { status: 'offers' },
  projects: { status: 'details' },
  targets: { when: 'says' },
  tasks: { origin: 'says', row: 'says', when: 'says', lead: 'says', partners: 'says' },
  laws: { name: 'cites', number: 'cites', date: 'cites', issuer: 'cites' },
};

/** The words that prove a field without cites of its own, by its path without list places; none where nothing does. */
export function citesOfField(
  collection: CollectionName,
  entry: Record<string, unknown>,
  path: string,
): Cite[] {
  if (collection === 'errata' && path === 'printed') return [misprint(entry)];
  const proof = provenBy[collection]?.[path];
  return proof ? citesIn(entry[proof]) : [];
}

/** A misprint is its own proof: the words as printed stand on its line. */
function misprint({ plan, line, printed }: Record<string, unknown>): Cite {
  return { plan: String(plan), line: Number(line), quote: String(printed) };
}
