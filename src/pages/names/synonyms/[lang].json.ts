import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { languages, type Lang } from '../../../i18n/languages.ts';
import { groupsOf } from '../../../quick-search/synonym-groups.ts';
import { synonymsOf } from '../../../quick-search/synonyms.ts';

/** What readers write for the words of the site, in one file for the readers of each language. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  new Response(JSON.stringify(groupsOf(synonymsOf((await loadSite()).entries.terms, lang))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
