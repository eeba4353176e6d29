import type { APIRoute } from 'astro';
import { languages, type Lang } from '../../i18n/languages.ts';
import { linkCard } from '../../seo/link-card.ts';

/** The picture that stands beside links to the site, one for each language. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  new Response(new Uint8Array(linkCard(props.lang)), { headers: { 'Content-Type': 'image/png' } });
