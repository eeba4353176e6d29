import { hasPages, type Section } from '../routes.ts';
import { listSections } from '../short-routes.ts';
import type { Localized } from '../i18n/languages.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { citesIn } from './cites.ts';
import type { Site } from './site.ts';

/** An entry that rests on a passage, with the page and fragment that show it. */
export interface Resting {
  name: Localized;
  section: Section;
  address?: Localized;
  fragment?: string;
}

/** Which entries rest on each passage, by passage id; each entry once for a passage. */
export function restingOn(site: Site): Map<string, Resting[]> {
  const byPassage = new Map<string, Resting[]>();
  for (const name of collectionNames) {
    for (const entry of site.entries[name]) {
      const ids = citesIn(entry).map(({ plan, line }) => site.passages.passage(plan, line)?.id);
      for (const id of new Set(ids)) {
        if (id) byPassage.set(id, [...(byPassage.get(id) ?? []), restingOf(name, entry)]);
      }
    }
  }
  return byPassage;
}

function restingOf(
  collection: CollectionName,
  entry: { id: string; name?: Localized; address?: Localized },
): Resting {
  const { name = { vi: entry.id, en: entry.id }, address } = entry;
  if (hasPages(collection)) return { name, section: collection, address };
  return { name, section: sectionOf(collection), fragment: entry.id };
}

function sectionOf(collection: CollectionName): Section {
  return collection in listSections ? listSections[collection as keyof typeof listSections] : 'home';
}
