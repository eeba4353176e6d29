import { type CollectionName, collectionNames } from '../schemas/collections.ts';
import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every collection has an entry, but for `waivers`: it is best when there is nothing to waive. */
export function emptyCollection({ entries, leftOut }: CheckedSite): Issue[] {
  const isEmpty = (name: CollectionName) =>
    name !== 'waivers' &&
    entries[name].length === 0 &&
    !leftOut.some((path) => path.startsWith(`src/content/${name}/`));
  return collectionNames.filter(isEmpty).map((name) => ({
    file: `src/content/${name}`,
    field: 'the folder',
    problem: `The collection ${name} has no entry.`,
    fix: `Write at least one file src/content/${name}/<id>.yaml.`,
  }));
}
