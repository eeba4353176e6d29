import { entryOf, type Site } from '../derived/site.ts';
import type { Localized } from '../i18n/languages.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';

/** What a reference names: `collection/id`, and its name in words. */
export interface Named {
  value: string;
  name: Localized;
}

const byKey: Record<string, CollectionName> = {
  locality: 'localities',
  plan: 'plans',
  sector: 'sectors',
  agency: 'agencies',
  lead: 'agencies',
  partners: 'agencies',
};

/** What an id names that stands at a path without list places, in an entry of a locality; undefined where it is no reference. */
export function referenceAt(
  site: Site,
  path: string,
  id: string,
  locality: string | undefined,
): Named | undefined {
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  if (path === 'place.units' && locality) {
    const unit = entryOf(site, 'localities', locality).units.find((one) => one.id === id);
    return unit && { value: `localities/${locality}/${id}`, name: unit.then };
  }
  const concerned = parts[0] === 'about' ? collectionNames.find((name) => name === last) : undefined;
  const collection = concerned ?? byKey[last];
  if (!collection) return undefined;
  const entry = entryOf(site, collection, id) as unknown as { name: Localized };
  return { value: `${collection}/${id}`, name: entry.name };
}
