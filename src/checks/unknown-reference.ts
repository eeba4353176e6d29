import { type Path, fieldPath } from './field-path.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Issue } from '../schemas/site.ts';
import { type AnyEntry, type CheckedSite, type PlacedEntry, entriesOf } from './checked-site.ts';
import { objectsIn } from './walk.ts';

/** Every id that an entry names is the id of an entry, and every unit stands in its locality. */
export function unknownReference(site: CheckedSite): Issue[] {
  return entriesOf(site).flatMap((placed) => [
    ...entryReferences(site, placed),
    ...unitReferences(site, placed),
  ]);
}

/** The keys that hold ids, with the collection of the entries they name. */
const references: Record<string, CollectionName> = {
  locality: 'localities',
  sector: 'sectors',
  agency: 'agencies',
  lead: 'agencies',
  partners: 'agencies',
  sources: 'sources',
};

/** The collections whose entries name a plan by themselves; elsewhere `plan` belongs to a cite, which has its own check. */
const ofPlans: CollectionName[] = ['errata', 'translations', 'waivers'];

function entryReferences(site: CheckedSite, { collection, entry }: PlacedEntry): Issue[] {
  return objectsIn(entry).flatMap(({ path, value: object }) => {
    const targets =
      path.at(-1) === 'about'
        ? (Object.fromEntries(Object.keys(object).map((key) => [key, key])) as typeof references)
        : references;
    const ofPlan = ofPlans.includes(collection) && path.length === 0 ? { plan: 'plans' as const } : {};
    return Object.entries({ ...targets, ...ofPlan }).flatMap(([key, target]) =>
      idsAt(object[key]).flatMap(({ id, step }) =>
        isKnown(site, target, id) ? [] : [unknown(site, entry, [...path, key, ...step], id, target)],
      ),
    );
  });
}

function idsAt(value: unknown): { id: string; step: Path }[] {
  if (typeof value === 'string') return value === 'silent' ? [] : [{ id: value, step: [] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) => (typeof id === 'string' ? [{ id, step: [index] }] : []));
}

function isKnown(site: CheckedSite, collection: CollectionName, id: string): boolean {
  return (
    site.leftOut.includes(fileOf(collection, id)) || site.entries[collection].some((entry) => entry.id === id)
  );
}

function fileOf(collection: CollectionName, id: string): string {
  return `src/content/${collection}/${id}.yaml`;
}

function unknown(
  site: CheckedSite,
  entry: AnyEntry,
  path: Path,
  id: string,
  collection: CollectionName,
): Issue {
  const known = site.entries[collection].map((other) => other.id);
  return {
    file: entry.file,
    field: fieldPath(path),
    problem: `There is no entry “${id}” in ${collection}.`,
    fix: fixOf(id, known, fileOf(collection, id)),
  };
}

function unitReferences(site: CheckedSite, { entry }: PlacedEntry): Issue[] {
  if (!('place' in entry) || entry.place === 'silent') return [];
  const locality = site.entries.localities.find(({ id }) => id === entry.locality);
  if (!locality) return [];
  const known = locality.units.map((unit) => unit.id);
  return entry.place.units.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            file: entry.file,
            field: `place.units[${index}]`,
            problem: `The locality “${locality.id}” lists no unit “${id}”.`,
            fix: fixOf(id, known, `the units of ${locality.file}`),
          },
        ],
  );
}

function fixOf(id: string, known: string[], file: string): string {
  const like = known
    .filter((other) => other.includes(id) || id.includes(other) || sharesWord(id, other))
    .slice(0, most);
  const choice =
    like.length > 0
      ? `Write one of ${like.map((other) => `\`${other}\``).join(', ')}, or add`
      : 'Correct the id, or add';
  return file.startsWith('src/') ? `${choice} ${file}.` : `${choice} it to ${file}.`;
}

function sharesWord(id: string, other: string): boolean {
  const words = id.split('-');
  return other.split('-').some((word) => words.includes(word));
}

/** How many known ids are offered. */
const most = 8;
