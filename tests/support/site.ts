import { fileURLToPath } from 'node:url';
import type { Site } from '../../src/derived/site.ts';
import { buildDay } from '../../src/derived/today.ts';
import { readSite } from '../../src/entries/load.ts';

/** The content of the site, as its files hold it today. */
export function siteContent(): Site {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return { ...readSite(root), today: buildDay() };
}
