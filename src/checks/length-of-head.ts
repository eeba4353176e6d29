import { languages } from '../i18n/languages.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';

/** Titles and descriptions have the length that search engines show whole. */
export function lengthOfHead(site: CheckedSite): Issue[] {
  return entriesOf(site).flatMap(({ entry }) => {
    if (!('title' in entry)) return [];
    return languages.flatMap((lang) => [
      ...faultsOf(entry.file, `title.${lang}`, entry.title[lang], 1, longestTitle),
      ...faultsOf(
        entry.file,
        `description.${lang}`,
        entry.description[lang],
        shortestDescription,
        longestDescription,
      ),
    ]);
  });
}

/** The most characters of a title. */
export const longestTitle = 70;

/** The fewest characters of a description. */
export const shortestDescription = 50;

/** The most characters of a description. */
export const longestDescription = 160;

function faultsOf(file: string, field: string, text: string, least: number, most: number): Issue[] {
  const length = [...text].length;
  if (length > most) {
    return [
      {
        file,
        field,
        problem: `The text has ${length} characters; the most is ${most}.`,
        fix: `Leave out ${length - most} or more.`,
      },
    ];
  }
  if (length < least) {
    return [
      {
        file,
        field,
        problem: `The text has ${length} characters; the least is ${least}.`,
        fix: `Add ${least - length} or more.`,
      },
    ];
  }
  return [];
}
