import { dayInVietNam } from '../derived/today.ts';
import type { History } from './git-log.ts';

/**
 * The day in Viet Nam on which the last of some files changed, as YYYY-MM-DD; undefined where the history of any of them
 * is not known, since the last change might be in that one.
 */
export function lastChange(files: string[], history: History | undefined): string | undefined {
  const instants = files.map((file) => history?.get(file)?.last ?? '');
  if (instants.length === 0 || instants.includes('')) return undefined;
  return dayInVietNam(new Date(instants.toSorted().at(-1)!));
}
