import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import { languages, type Lang } from '../../i18n/languages.ts';
import { nameFileOf } from '../../quick-search/names-of.ts';

/** The names of the site in one file for the readers of each language. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  new Response(JSON.stringify(nameFileOf(await loadSite(), lang)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
