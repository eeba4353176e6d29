import { agency } from './agency.ts';
import { cluster } from './cluster.ts';
import { conflict } from './conflict.ts';
import { erratum } from './erratum.ts';
import { incentive } from './incentive.ts';
import { law } from './law.ts';
import { locality } from './locality.ts';
import { plan } from './plan.ts';
import { project } from './project.ts';
import { sector } from './sector.ts';
import { source } from './source.ts';
import { target } from './target.ts';
import { task } from './task.ts';
import { term } from './term.ts';
import { translation } from './translation.ts';
import { update } from './update.ts';
import { village } from './village.ts';
import { waiver } from './waiver.ts';

/** The schema of every collection of YAML entries; the key is the collection's name and its folder under src/content. */
export const schemas = {
  plans: plan,
  localities: locality,
  clusters: cluster,
  sectors: sector,
  incentives: incentive,
  projects: project,
  villages: village,
  targets: target,
  tasks: task,
  agencies: agency,
  conflicts: conflict,
  errata: erratum,
  updates: update,
  terms: term,
  translations: translation,
  waivers: waiver,
  laws: law,
  sources: source,
} as const;

/** The name of a collection of YAML entries. */
export type CollectionName = keyof typeof schemas;

/** The names of all collections of YAML entries. */
export const collectionNames = Object.keys(schemas) as CollectionName[];
