import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { seedLoader } from './passages/loader.ts';
import { schemas, type CollectionName } from './schemas/collections.ts';
import { page } from './schemas/page.ts';

/** A collection of YAML entries, one file per entry. */
function entries<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: glob({ pattern: '*.yaml', base: `./src/content/${name}` }),
    schema: schemas[name],
  });
}

/** All collections of the site. */
export const collections = {
  plans: entries('plans'),
  localities: entries('localities'),
  clusters: entries('clusters'),
  sectors: entries('sectors'),
  incentives: entries('incentives'),
  projects: entries('projects'),
  villages: entries('villages'),
  targets: entries('targets'),
  tasks: entries('tasks'),
  agencies: entries('agencies'),
  conflicts: entries('conflicts'),
  errata: entries('errata'),
  updates: entries('updates'),
  terms: entries('terms'),
  translations: entries('translations'),
  laws: entries('laws'),
  sources: entries('sources'),
  seeds: defineCollection({
    loader: seedLoader(),
    schema: z.strictObject({ text: z.string(), sha256: z.string(), bytes: z.number() }),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: './src/content/pages' }),
    schema: page,
  }),
};
