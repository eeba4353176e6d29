import { collectionNames, type CollectionName } from '../schemas/collections.ts';

/** The name of a collection that is published; waivers serve the checks alone. */
export type PublishedCollection = Exclude<CollectionName, 'waivers'>;

/** The names of the collections that are published. */
export const publishedCollections = collectionNames.filter(
  (name): name is PublishedCollection => name !== 'waivers',
);
