import type { APIRoute } from 'astro';
import { drawCard } from '../../cards/drawing.ts';
import { everyCard } from '../../cards/every-card.ts';
import { cardPicture, drawMissing } from '../../cards/picture.ts';
import { loadProse } from '../../data/prose.ts';
import { loadSite } from '../../data/site.ts';
import { languages } from '../../i18n/languages.ts';
import { cardPathOf, proseSections } from '../../routes.ts';

/** The picture that stands beside links to a page, one for each page in each language. */
export async function getStaticPaths() {
  const titles = await Promise.all(
    languages.flatMap((lang) =>
      proseSections.map(
        async (name) => [`${lang}/${name}`, (await loadProse(lang, name)).data.title] as const,
      ),
    ),
  );
  const titleOf = new Map(titles);
  const cards = everyCard(await loadSite(), (lang, name) => titleOf.get(`${lang}/${name}`) ?? '').map(
    ({ page, lang, card }) => ({
      params: { page: cardPathOf(page, lang).replace(/^\/og\/|\.png$/g, '') },
      props: { svg: drawCard(card) },
    }),
  );
  if (import.meta.env.PROD) {
    await drawMissing(
      cards.map(({ props }) => props.svg),
      (text) => console.info(text),
    );
  }
  return cards;
}

export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(Uint8Array.from(await cardPicture(props.svg)), { headers: { 'Content-Type': 'image/png' } });
