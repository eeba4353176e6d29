import type { APIRoute } from 'astro';
import { cardOf } from '../../contact/card.ts';
import { languages, type Lang } from '../../i18n/languages.ts';
import { hrefOf } from '../../routes.ts';
import { site } from '../../site.ts';

/** A card for each language; none while nobody runs the site. */
export const getStaticPaths = () =>
  site.operator.name ? languages.map((lang) => ({ params: { lang }, props: { lang } })) : [];

/** The operator as a card for an address book. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site: origin }) =>
  new Response(cardOf(site.operator, lang, new URL(hrefOf({ section: 'home' }, lang), origin).href), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
