import { entryPage } from '../derived/entry-page.ts';
import { entryOf, type Site } from '../derived/site.ts';
import { inEach, type Localized } from '../i18n/languages.ts';
import { hrefOf } from '../routes.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** Makes a path of this site into a whole address. */
export type Absolute = (path: string) => string;

/** The address of the page that shows an entry, in each language; undefined where it has no place of its own. */
export function pagesOf(
  site: Site,
  absolute: Absolute,
  collection: CollectionName,
  entry: { id: string; address?: Localized },
): Localized | undefined {
  const shown = entryPage(site, collection, entry);
  return shown && inEach((lang) => absolute(hrefOf(shown.page, lang, shown.fragment)));
}

/** The address of words of a plan on its page, in each language. */
export function passagePages(site: Site, absolute: Absolute, plan: string, line: number): Localized {
  const { address } = entryOf(site, 'plans', plan);
  const passage = site.passages.passage(plan, line);
  return inEach((lang) =>
    absolute(hrefOf({ section: 'plans', address }, lang, passage && `l${passage.line}`)),
  );
}
