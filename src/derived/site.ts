import type { PassageIndex } from '../passages/passage-index.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Entries, EntryOf, Seed } from '../schemas/site.ts';

/** Everything that the pages show: entries, plans' texts and their passages, and the day for which the site is built. */
export interface Site {
  entries: Entries;
  seeds: Seed[];
  passages: PassageIndex;
  today: string;
}

/** The entry of a collection with this id; a missing one is a fault of the checks, so it stops the build. */
export function entryOf<Name extends CollectionName>(site: Site, name: Name, id: string): EntryOf<Name> {
  const found = site.entries[name].find((entry) => entry.id === id);
  if (!found)
    throw new Error(
      `There is no entry "${id}" in src/content/${name}. Check the reference and run the content test.`,
    );
  return found;
}
