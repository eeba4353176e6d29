import type { APIRoute } from 'astro';
import { comparedLocalities } from '../compare/localities.ts';
import { loadHistory } from '../data/history.ts';
import { loadSite } from '../data/site.ts';
import { filesOf } from '../derived/made-of.ts';
import { lastChange } from '../history/last-change.ts';
import { languages } from '../i18n/languages.ts';
import { sitemapOf } from '../seo/sitemap.ts';
import { entrySections, sections, withBase, type PageRef, type Section } from '../routes.ts';

/** All pages of the site with their alternates in every language. */
export const GET: APIRoute = async ({ site }) => {
  const content = await loadSite();
  const { entries } = content;
  const lists: PageRef[] = (Object.keys(sections) as Section[]).map((section) => ({ section }));
  const pages = entrySections.flatMap((section): PageRef[] =>
    entries[section].map(({ address }) => ({ section, address })),
  );
  const compared = comparedLocalities(content).map(({ address }): PageRef => ({
    section: 'compare',
    address,
  }));
  const history = loadHistory();
  const body = sitemapOf(
    [...lists, ...pages, ...compared],
    (path) => new URL(withBase(path), site).href,
    (page, path) => {
      const lang = languages.find((tag) => path.startsWith(`/${tag}/`)) ?? languages[0];
      return lastChange(filesOf(content, page, lang), history);
    },
  );
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
