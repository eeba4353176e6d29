import type { CollectionName } from '../schemas/collections.ts';
import type { Layer } from './fact.ts';

/** The fields that tell what is known from outside the plans, by collection; by the first part of their path. */
const elsewhere: Partial<Record<CollectionName, string[]>> = {
  localities: ['then', 'now', 'province', 'abolished', 'units'],
  agencies: ['today'],
  updates: ['name', 'date', 'says'],
  laws: ['name', 'number', 'date', 'issuer', 'subject', 'standing', 'standingNote'],
  sources: ['name', 'url', 'published', 'checked', 'grade', 'licence'],
};

/** The fields that tell what stands in the plan although the entry itself quotes no words for them. */
const inThePlan: Partial<Record<CollectionName, string[]>> = {
  plans: ['signatory', 'number', 'date'],
  agencies: ['printed'],
};

/** The layer of a field: proven by the plan, known from elsewhere, or in our own words. */
export function layerOf(collection: CollectionName, path: string, proven: boolean): Layer {
  const [field = ''] = path.split('.');
  if (proven || field === 'locality' || inThePlan[collection]?.includes(field)) return 'plan';
  return elsewhere[collection]?.includes(field) ? 'elsewhere' : 'ours';
}
