import type { Lang } from '../i18n/languages.ts';
import { hasPages, proseSections, type PageRef, type ProseSection, type Section } from '../routes.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Entry } from '../schemas/site.ts';
import type { Site } from './site.ts';

/** Waivers serve the checks alone. */
const published = collectionNames.filter((name) => name !== 'waivers');

/** The collections of which the own page of a section shows all entries; a section of prose has its file instead. */
const shownWhole: Record<Exclude<Section, ProseSection>, CollectionName[]> = {
  home: ['clusters', 'sectors', 'localities', 'plans', 'conflicts', 'errata', 'updates', 'sources'],
  clusters: ['clusters', 'sectors', 'localities', 'plans', 'tasks'],
  sectors: ['sectors', 'clusters', 'localities'],
  incentives: ['incentives', 'sectors', 'localities', 'plans'],
  projects: ['projects', 'sectors', 'localities', 'plans'],
  villages: ['villages', 'localities', 'plans'],
  localities: ['localities', 'plans', 'clusters'],
  plans: ['plans', 'localities', 'errata', 'translations'],
  targets: ['targets', 'localities', 'plans'],
  roadmap: ['tasks', 'agencies', 'localities', 'plans'],
  agencies: ['agencies', 'tasks', 'localities', 'sources'],
  laws: ['laws', 'sources', 'plans'],
  conflicts: ['conflicts', 'errata', 'updates', 'sources', 'plans'],
  glossary: ['terms'],
  search: published,
  openData: published,
  siteMap: ['clusters', 'sectors', 'incentives', 'projects', 'villages', 'localities', 'plans'],
  compare: ['clusters', 'localities', 'plans'],
  shortList: ['clusters', 'localities'],
  enquiry: ['clusters', 'localities', 'plans'],
};

/** The collections whose entries name by id, under a key of this name, an entry of another. */
const references: Record<string, CollectionName> = {
  locality: 'localities',
  plan: 'plans',
  sector: 'sectors',
  sources: 'sources',
  lead: 'agencies',
  partners: 'agencies',
};

/** The files of content that a page is made of: what stands in them is what it shows. */
export function filesOf(site: Site, page: PageRef, lang: Lang): string[] {
  const { section, address } = page;
  if (isProse(section)) return [`src/content/pages/${lang}/${section}.mdx`];
  if (!address) return namesOf(shownWhole[section].flatMap((name) => entriesOf(site, name)));
  const own = hasPages(section)
    ? entriesOf(site, section).filter((entry) => addressOf(entry, lang) === address[lang])
    : entriesOf(site, 'localities').filter((entry) => addressOf(entry, lang) === address[lang]);
  const collection = hasPages(section) ? section : 'localities';
  return own.flatMap((entry) => filesOfEntry(site, collection, entry));
}

function filesOfEntry(site: Site, collection: CollectionName, own: Entry<object>): string[] {
  const concerning = collectionNames.flatMap((name) =>
    entriesOf(site, name).filter((entry) => concerns(entry, collection, own.id)),
  );
  const shown = [own, ...concerning];
  const named = shown.flatMap((entry) => namedIn(site, entry));
  const localities = named.filter((entry) =>
    site.entries.localities.some(({ id, file }) => id === entry.id && file === entry.file),
  );
  const plans = site.entries.plans.filter(({ locality }) => localities.some(({ id }) => id === locality));
  const text = collection === 'plans' ? [`seeds/${own.id}.txt`] : [];
  return [...namesOf([...shown, ...named, ...plans]), ...text];
}

/** Whether an entry says that it is about another, belongs to it, or stands on a line of it. */
function concerns(entry: Entry<object>, collection: CollectionName, id: string): boolean {
  const data = entry as { about?: Partial<Record<string, string[]>>; locality?: string; plan?: string };
  return (
    (data.about?.[collection]?.includes(id) ?? false) ||
    (collection === 'localities' && data.locality === id) ||
    (collection === 'plans' && (data.plan === id || entry.file.endsWith(`/translations/${id}.yaml`)))
  );
}

function namedIn(site: Site, data: unknown, key = ''): Entry<object>[] {
  if (Array.isArray(data)) return data.flatMap((item) => namedIn(site, item, key));
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([name, value]) => namedIn(site, value, name));
  const collection = references[key];
  return collection && typeof data === 'string'
    ? entriesOf(site, collection).filter(({ id }) => id === data)
    : [];
}

function entriesOf(site: Site, name: CollectionName): Entry<object>[] {
  return site.entries[name];
}

function addressOf(entry: Entry<object>, lang: Lang): string | undefined {
  return (entry as { address?: Record<Lang, string> }).address?.[lang];
}

function namesOf(entries: Entry<object>[]): string[] {
  return [...new Set(entries.map(({ file }) => file))];
}

function isProse(section: Section): section is ProseSection {
  return (proseSections as readonly string[]).includes(section);
}
