import type { Site } from '../derived/site.ts';
import { planTextPath, withBase } from '../routes.ts';
import type { Absolute } from './addresses.ts';

/** A source as a Data Package names it. */
export interface PackageSource {
  title: string;
  path?: string;
}

/** The plans, then the data sets outside the plans that data was taken from or checked against, each with its licence. */
export function sourcesOf(site: Site, absolute: Absolute): PackageSource[] {
  const plans = site.entries.plans.map(({ id, fullTitle }) => ({
    title: fullTitle.vi,
    path: absolute(withBase(planTextPath(id))),
  }));
  const others = site.entries.sources.flatMap(({ name, url, licence }) =>
    licence ? [{ title: `${name.en} (${licence})`, ...(url && { path: url }) }] : [],
  );
  return [...plans, ...others];
}
