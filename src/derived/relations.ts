import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, inSentence } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { About } from '../schemas/about.ts';
import type { EntryOf } from '../schemas/site.ts';
import { citesIn } from './cites.ts';
import { dueDay } from './standing.ts';
import { entryOf, type Site } from './site.ts';

/** The collections whose entries say what they are about. */
export type AboutCollection =
  'tasks' | 'targets' | 'conflicts' | 'errata' | 'updates' | 'incentives' | 'projects';

/** The entries of a collection that concern an entry of another. */
export function about<Name extends AboutCollection>(
  site: Site,
  name: Name,
  kind: keyof About,
  id: string,
): EntryOf<Name>[] {
  const entries: EntryOf<Name>[] = site.entries[name];
  return entries.filter((entry) => entry.about?.[kind]?.includes(id));
}

/** The locality of an entry. */
export function localityOf(site: Site, entry: { locality: string }): EntryOf<'localities'> {
  return entryOf(site, 'localities', entry.locality);
}

/** The plan of a locality. */
export function planOf(site: Site, locality: string): EntryOf<'plans'> {
  const found = site.entries.plans.find((plan) => plan.locality === locality);
  if (!found) throw new Error(`No plan in src/content/plans names the locality "${locality}".`);
  return found;
}

/** The units in which something lies, then and now; none where the plan is silent. */
export function unitsOf(site: Site, entry: { locality: string; place: 'silent' | { units: string[] } }) {
  if (entry.place === 'silent') return [];
  const named = entry.place.units;
  return localityOf(site, entry).units.filter((unit) => named.includes(unit.id));
}

/** The bodies to ask today about something, worked out from the present units; none where the plan gives no place. */
export function bodiesToAsk(
  site: Site,
  entry: { locality: string; place: 'silent' | { units: string[] } },
  lang: Lang,
): string[] {
  const units = unitsOf(site, entry).map((unit) => inSentence(unit.now[lang], lang));
  return [...new Set(units)].map((unit) => fill(dictionaryOf(lang).committeeOf, { unit }));
}

/** Tasks by the day on which they are due, those without a date last; by id where the day is the same. */
export function byDueDay(
  a: EntryOf<'tasks'> | EntryOf<'targets'>,
  b: EntryOf<'tasks'> | EntryOf<'targets'>,
): number {
  const [dueA, dueB] = [a, b].map(({ when }) => (when === 'silent' ? '9999' : dueDay(when)));
  if (dueA !== dueB) return (dueA ?? '') < (dueB ?? '') ? -1 : 1;
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** The sites that want a sector. */
export function clustersWanting(site: Site, sector: string): EntryOf<'clusters'>[] {
  return site.entries.clusters.filter(
    ({ sectors }) => sectors !== 'silent' && sectors.some((wanted) => wanted.sector === sector),
  );
}

/** The localities whose plans speak of a sector, by id. */
export function localitiesSpeaking(site: Site, sector: EntryOf<'sectors'>): string[] {
  const plans = new Set(citesIn(sector.says).map(({ plan }) => plan));
  return site.entries.plans.filter(({ id }) => plans.has(id)).map(({ locality }) => locality);
}

/** The sectors of which the plan of a locality speaks. */
export function sectorsOf(site: Site, locality: string): EntryOf<'sectors'>[] {
  return site.entries.sectors.filter((sector) => localitiesSpeaking(site, sector).includes(locality));
}

/** The entries of a collection that belong to a locality. */
export function ofLocality<
  Name extends
    'clusters' | 'incentives' | 'projects' | 'villages' | 'targets' | 'tasks' | 'agencies' | 'conflicts',
>(site: Site, name: Name, locality: string): EntryOf<Name>[] {
  const entries: EntryOf<Name>[] = site.entries[name];
  return entries.filter((entry) => entry.locality === locality);
}
