import type { About } from '../schemas/about.ts';
import type { EntryOf } from '../schemas/site.ts';
import { about } from './relations.ts';
import type { Site } from './site.ts';

/** What is known from elsewhere, the latest first; by id where the day is the same. */
export function latestFirst(updates: EntryOf<'updates'>[]): EntryOf<'updates'>[] {
  return updates.toSorted((a, b) => b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** What is known from elsewhere of any of these entries, each once, the latest first. */
export function updatesOf(site: Site, concerns: { kind: keyof About; id: string }[]): EntryOf<'updates'>[] {
  const found = concerns.flatMap(({ kind, id }) => about(site, 'updates', kind, id));
  return latestFirst([...new Set(found)]);
}
