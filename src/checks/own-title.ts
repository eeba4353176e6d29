import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { headTexts } from './heads.ts';
import { repeated } from './repeated.ts';

/** No two pages of the site have one search title, or one description, in a language. */
export function ownTitle(site: CheckedSite): Issue[] {
  const twice = repeated(headTexts(site), ({ key, lang, text }) => `${key} ${lang} ${text}`);
  return twice.map(({ item: { file, field, key }, first }) => ({
    file,
    field,
    problem: `The ${key} is also that of ${first.file}.`,
    fix: `Write a ${key} that tells the two apart.`,
  }));
}
