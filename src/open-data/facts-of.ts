import { planOf } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import { standsIn } from '../passages/figures.ts';
import type { Cite } from '../schemas/cite.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Fact } from './fact.ts';
import { fieldLabel } from './labels.ts';
import { layerOf } from './layer-of.ts';
import { citesOfField } from './proofs-of-fields.ts';
import { isCite, valueOf } from './values.ts';

/** An entry of any collection. */
export type AnyEntry = Record<string, unknown> & { id: string };

/** Where the walk through an entry stands, with what the objects around it state. */
interface Place {
  field: string;
  /** The path without list places. */
  path: string;
  cites: Cite[];
  sources: string[];
}

/** What is not a fact: the file, addresses, and what the columns for proofs, sources and pages tell. */
const notFacts = ['id', 'file', 'address', 'formerly', 'cites', 'cite', 'sources'];

/** The collections whose explanations in our words lean on sources outside the plans. */
const explained: CollectionName[] = ['conflicts', 'errata', 'terms'];

/** Every fact of an entry in the order of its record; a field of which the plan is silent is one too. */
export function factsOf(site: Site, collection: CollectionName, entry: AnyEntry): Fact[] {
  const locality = typeof entry.locality === 'string' ? entry.locality : undefined;
  const place = collection === 'localities' ? entry.id : locality;
  const root: Place = { field: '', path: '', cites: [], sources: (entry.sources as string[]) ?? [] };

  const walk = (value: unknown, at: Place): Fact[] => {
    if (Array.isArray(value))
      return value.flatMap((item, index) => walk(item, { ...at, field: `${at.field}[${index}]` }));
    if (typeof value !== 'object' || value === null || valueOf(site, collection, at.path, value, locality))
      return [factAt(value, at)];
    return inside(value as Record<string, unknown>, at);
  };

  const inside = (object: Record<string, unknown>, at: Place): Fact[] => {
    const cites = at === root ? [] : ownCites(object, at.cites);
    const sources = (object.sources as string[]) ?? at.sources;
    return Object.entries(object).flatMap(([key, value]) => {
      if ((key !== 'id' || at === root) && notFacts.includes(key)) return [];
      if (at === root && collection === 'errata' && ['plan', 'line'].includes(key)) return [];
      const field = at === root ? key : `${at.field}.${key}`;
      const path = at === root ? key : `${at.path}.${key}`;
      return walk(value, { field, path, cites, sources });
    });
  };

  const factAt = (value: unknown, at: Place): Fact => {
    const told = valueOf(site, collection, at.path, value, locality);
    if (!told)
      throw new Error(`The value of ${collection}/${entry.id} ${at.field} has no form in the open data.`);
    const beside = typeof value === 'object' && value !== null ? ownCites(value, at.cites) : at.cites;
    const silent = told.type === 'silent';
    const stated = beside.length > 0 ? beside : citesOfField(site, collection, entry, at.path, value);
    const cites = silent ? [] : collection === 'translations' ? passageCite(site, entry.id, at.path) : stated;
    const layer = silent ? 'plan' : layerOf(collection, at.path, stated.length > 0);
    const sources = (value as { sources?: string[] } | null)?.sources ?? at.sources;
    const plan = collection === 'plans' ? entry.id : place && planOf(site, place).id;
    return {
      ...told,
      field: at.field,
      layer,
      label: told.label ?? fieldLabel(collection, at.path),
      plan: cites[0]?.plan ?? (layer === 'plan' ? plan : undefined),
      ...(collection === 'translations' && cites[0] && { text: { vi: cites[0].quote, en: told.text.en } }),
      cites: told.type === 'number' ? mostTelling(cites, Number(told.value)) : cites,
      sources: layer === 'elsewhere' || (layer === 'ours' && explained.includes(collection)) ? sources : [],
    };
  };

  const listed = Array.isArray(entry.cites)
    ? walk(entry.cites, { ...root, field: 'cites', path: 'cites' })
    : [];
  return [...inside(entry, root), ...listed];
}

function ownCites(object: object, inherited: Cite[]): Cite[] {
  if (isCite(object)) return [object];
  if ('cites' in object) return object.cites as Cite[];
  return 'cite' in object ? [object.cite as Cite] : inherited;
}

/** Puts first the words that write the number; the others keep their order. */
function mostTelling(cites: Cite[], number: number): Cite[] {
  const writes = ({ quote }: Cite) => (standsIn(number, [quote]) ? 0 : 1);
  return cites.toSorted((a, b) => writes(a) - writes(b));
}

/** The passage of which a text is the translation. */
function passageCite(site: Site, plan: string, path: string): Cite[] {
  const line = Number(/^passages\.l(\d+)$/.exec(path)?.[1]);
  const passage = site.passages.passage(plan, line);
  return passage ? [{ plan, line, quote: passage.text }] : [];
}
