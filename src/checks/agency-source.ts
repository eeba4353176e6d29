import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** What has become of an agency has a source, unless it is not established. */
export function agencySource({ entries }: CheckedSite): Issue[] {
  return entries.agencies
    .filter(({ today }) => today.state !== 'not-established' && today.sources.length === 0)
    .map(({ file, today }) => ({
      file,
      field: 'today.sources',
      problem: `The state “${today.state}” has no source.`,
      fix: 'Name the outside source, or write `not-established`.',
    }));
}
