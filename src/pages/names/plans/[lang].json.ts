import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { languages, type Lang } from '../../../i18n/languages.ts';
import { planNumbers } from '../../../share/plan-numbers.ts';

/** Number and date of every plan by the address of its page, for citations. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(planNumbers((await loadSite()).entries.plans, lang));
