import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Lang, type Localized } from '../../src/i18n/languages.ts';
import { entrySections, pathOf, sections, type Section } from '../../src/routes.ts';

/** A page of the built site that stands in its sitemap. */
export interface SitePage {
  section: Section;
  /** Whether it is the page of one entry of the section, not the section's own page. */
  entry: boolean;
  lang: Lang;
  /** Its address below the domain: `/en/clusters/tu-ha/`. */
  path: string;
  /** The address of the same page in each language, as the sitemap pairs them. */
  alternates: Localized;
}

/** A page that stands for all pages of its type in its language. */
export interface PageType extends SitePage {
  /** The name of the type: the section, with ` entry` for the page of one of its entries. */
  type: string;
}

/** The folder of the built site that the browser tests look at. */
export const builtSite = process.env.OUT_DIR || 'dist';

/**
 * One page of every type in every language: the type's longest, which has most to go wrong.
 * @throws when the sitemap has no page of a type that the table of routes names
 */
export function pageTypes(folder = builtSite): PageType[] {
  const built = sitePages(folder);
  const kinds = [
    ...(Object.keys(sections) as Section[]).map((section) => ({ section, entry: false })),
    ...entrySections.map((section) => ({ section, entry: true })),
  ];
  return kinds.flatMap(({ section, entry }) => {
    const type = entry ? `${section} entry` : section;
    const pages = built.filter((page) => page.section === section && page.entry === entry);
    const longest = pages.toSorted((a, b) => length(folder, b) - length(folder, a))[0];
    if (!longest) throw new Error(`The sitemap has no page of the type "${type}".`);
    return languages.map((lang) => ({ ...longest, type, lang, path: longest.alternates[lang] }));
  });
}

/** The page that stands for a type in a language. */
export function pageOfType(type: string, lang: Lang): PageType {
  const page = pageTypes().find((candidate) => candidate.type === type && candidate.lang === lang);
  if (!page) throw new Error(`There is no type of page "${type}".`);
  return page;
}

/** Every page of the sitemap that has a language, in its order. */
export function sitePages(folder = builtSite): SitePage[] {
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gs)]
    .map(([, address = '', rest = '']) => ({
      path: new URL(address).pathname,
      alternates: alternatesIn(rest),
    }))
    .filter(({ path }) => path !== '/')
    .map((page) => ({ ...placeOf(page.path), ...page }));
}

function placeOf(path: string): Pick<SitePage, 'section' | 'entry' | 'lang'> {
  for (const lang of languages) {
    for (const section of Object.keys(sections) as Section[]) {
      const own = pathOf({ section }, lang);
      if (path === own) return { section, lang, entry: false };
      if (section !== 'home' && path.startsWith(own)) return { section, lang, entry: true };
    }
  }
  throw new Error(`The sitemap names ${path}, which belongs to no section of the table of routes.`);
}

function alternatesIn(links: string): Localized {
  const found = [...links.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href = '']) => [
    lang,
    new URL(href).pathname,
  ]);
  return Object.fromEntries(found) as Localized;
}

function length(folder: string, { path }: SitePage): number {
  return readFileSync(join(folder, path, 'index.html')).length;
}
