import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { entryOf, type Site } from './site.ts';

/**
 * A figure of an entry by collection/id, field and key; the first of the field where no key is given.
 * @throws when there is no such figure, so that prose cannot tell a figure that no entry proves
 */
export function quantityAt(site: Site, of: string, field: string, key?: string): Quantity {
  const [collection = '', id = ''] = of.split('/');
  if (!(collectionNames as string[]).includes(collection))
    throw new Error(`"${of}" names no collection: write for example "clusters/tu-ha".`);
  const entry = entryOf(site, collection as CollectionName, id) as unknown as Record<string, unknown>;
  const found = quantitiesIn(entry[field]).find((quantity) => !key || quantity.key === key);
  if (!found)
    throw new Error(
      `The entry ${of} has no figure ${key ? `"${key}" ` : ''}in "${field}". Name a field that holds one.`,
    );
  return found;
}

function quantitiesIn(value: unknown): Quantity[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(
    (item): item is Quantity =>
      typeof item === 'object' && item !== null && 'value' in item && 'unit' in item,
  );
}
