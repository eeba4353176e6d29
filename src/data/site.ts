import { getCollection } from 'astro:content';
import { buildDay } from '../derived/today.ts';
import type { Site } from '../derived/site.ts';
import { indexPassages } from '../passages/passage-index.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Entries } from '../schemas/site.ts';

/** Waivers serve the checks alone: no page shows them, so Astro does not load them. */
const published = collectionNames.filter((name) => name !== 'waivers');

let loaded: Promise<Site> | undefined;

/** All content of the site, sorted by id; read once for a build, anew for each page while developing. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const collections = await Promise.all(published.map(async (name) => [name, await readCollection(name)]));
  const seeds = (await getCollection('seeds'))
    .map(({ id, data }) => ({ id, text: data.text, sha256: data.sha256 }))
    .toSorted(byId);
  return {
    entries: { ...Object.fromEntries(collections), waivers: [] } as unknown as Entries,
    seeds,
    passages: indexPassages(seeds),
    today: buildDay(),
  };
}

async function readCollection(name: Exclude<CollectionName, 'waivers'>) {
  const entries = await getCollection(name);
  return entries
    .map(({ id, data, filePath = '' }) => ({ ...(data as object), id, file: filePath }))
    .toSorted(byId);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
