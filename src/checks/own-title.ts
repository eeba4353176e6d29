import { languages } from '../i18n/languages.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';
import { repeated } from './repeated.ts';

/** No two entries of the site have one search title, or one description, in a language. */
export function ownTitle(site: CheckedSite): Issue[] {
  return (['title', 'description'] as const).flatMap((key) =>
    languages.flatMap((lang) =>
      repeated(entriesOf(site), ({ entry }) => (key in entry ? (entry as Headed)[key][lang] : undefined)).map(
        ({ item, first }) => ({
          file: item.entry.file,
          field: `${key}.${lang}`,
          problem: `The ${key} is also that of ${first.entry.file}.`,
          fix: `Write a ${key} that tells the two apart.`,
        }),
      ),
    ),
  );
}

type Headed = Extract<ReturnType<typeof entriesOf>[number]['entry'], { title: unknown }>;
