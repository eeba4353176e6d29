import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A node of structured data. */
export type JsonNode = { '@type'?: string } & Record<string, unknown>;

const file = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'));
const line = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <http:\/\/schema\.org\/([^>]+)>/;

/** The current vocabulary of schema.org: the links between its terms, by the last part of their names. */
const links = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((text) => {
    const [, from = '', link = '', to = ''] = line.exec(text) ?? [];
    return from
      ? [{ from, link: link.slice(Math.max(link.lastIndexOf('#'), link.lastIndexOf('/')) + 1), to }]
      : [];
  });
const linked = Map.groupBy(links, ({ from, link }) => `${from} ${link}`);
const targets = (from: string, link: string) => (linked.get(`${from} ${link}`) ?? []).map(({ to }) => to);
const known = new Set(
  [...readFileSync(file, 'utf8').matchAll(/^<http:\/\/schema\.org\/([^>]+)> /gm)].map(([, name]) => name),
);

/** Every fault of a node against the vocabulary: unknown or superseded terms, properties out of place, wrong values. */
export function vocabularyFaults(node: JsonNode, path = ''): string[] {
  const type = node['@type'] ?? '';
  if (!known.has(type)) return [`${path}: there is no type ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const at = `${path}/${type}.${property}`;
    if (property.endsWith('-input') && isA(type, ['Action'])) return [];
    if (!known.has(property)) return [`${at}: there is no such property`];
    if (targets(property, 'supersededBy').length > 0) return [`${at}: is superseded`];
    if (!isA(type, targets(property, 'domainIncludes'))) return [`${at}: does not belong to the type`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => valueFaults(one, targets(property, 'rangeIncludes'), at));
  });
}

/** Whether a type is one of some types or a kind of one. */
export function isA(type: string, wanted: string[]): boolean {
  return wanted.includes(type) || targets(type, 'subClassOf').some((parent) => isA(parent, wanted));
}

function valueFaults(value: unknown, ranges: string[], at: string): string[] {
  if (typeof value === 'object' && value !== null) {
    const node = value as JsonNode;
    return isA(node['@type'] ?? '', ranges)
      ? vocabularyFaults(node, at)
      : [`${at}: ${node['@type']} is none of ${ranges.join(', ')}`];
  }
  return fits(value, ranges) ? [] : [`${at}: ${String(value)} is none of ${ranges.join(', ')}`];
}

function fits(value: unknown, ranges: string[]): boolean {
  if (typeof value === 'number')
    return ranges.some((range) => range === 'Number' || (range === 'Integer' && Number.isInteger(value)));
  if (typeof value !== 'string') return typeof value === 'boolean' && ranges.includes('Boolean');
  if (ranges.includes('Text')) return true;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return ranges.includes('Date');
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(value)?.[1];
  if (member) return targets(member, 'type').some((type) => isA(type, ranges));
  // An address stands for the page or thing that it names.
  return URL.canParse(value) && ranges.some((range) => range === 'URL' || isA(range, ['Thing']));
}

/** How many terms the vocabulary has. */
export const vocabularySize = known.size;
