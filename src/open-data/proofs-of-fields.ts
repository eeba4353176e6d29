import { citesIn } from '../derived/cites.ts';
import { planOf } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import { isSignatoryName } from '../passages/passage.ts';
import { findQuote } from '../passages/quote.ts';
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
  site: Site,
  collection: CollectionName,
  entry: Record<string, unknown>,
  path: string,
  value: unknown,
): Cite[] {
  if (collection === 'errata' && path === 'printed') return [misprint(entry)];
  if (collection === 'agencies' && path === 'printed')
    return printedName(site, planOf(site, String(entry.locality)).id, String(value));
  if (collection === 'plans' && path === 'signatory') return signature(site, String(entry.id));
  const proof = provenBy[collection]?.[path];
  return proof ? citesIn(entry[proof]) : [];
}

/** A misprint is its own proof: the words as printed stand on its line. */
function misprint({ plan, line, printed }: Record<string, unknown>): Cite {
  return { plan: String(plan), line: Number(line), quote: String(printed) };
}

/** The name of an agency, in the first passage of the plan that prints it. */
function printedName(site: Site, plan: string, name: string): Cite[] {
  const [first] = findQuote(site.passages.passages(plan), name);
  return first ? [{ plan, line: first.line, quote: name }] : [];
}

/** The words over each signature of the plan, which say by what position it is signed; never the name below them. */
function signature(site: Site, plan: string): Cite[] {
  return site.passages
    .passages(plan)
    .filter((passage) => passage.part === 'signature' && !isSignatoryName(passage))
    .map(({ line, text }) => ({ plan, line, quote: text }));
}
