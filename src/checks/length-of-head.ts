import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { headTexts } from './heads.ts';

/** Titles and descriptions have the length that search engines show whole. */
export function lengthOfHead(site: CheckedSite): Issue[] {
  return headTexts(site).flatMap(({ key, text, file, field }) => {
    const { least, most } = lengths[key];
    const length = [...text].length;
    if (length > most) {
      const problem = `The text has ${length} characters; the most is ${most}.`;
      return [{ file, field, problem, fix: `Leave out ${length - most} or more.` }];
    }
    if (length < least) {
      const problem = `The text has ${length} characters; the least is ${least}.`;
      return [{ file, field, problem, fix: `Add ${least - length} or more.` }];
    }
    return [];
  });
}

/** The fewest and the most characters of each text, a letter with its marks counted as one. */
export const lengths = { title: { least: 1, most: 70 }, description: { least: 50, most: 160 } };
