import type { APIRoute } from 'astro';
import { drawCard } from '../../cards/drawing.ts';
import { everyCard } from '../../cards/every-card.ts';
import { cardPicture, drawMissing } from '../../cards/picture.ts';
import { loadProseTitles } from '../../data/prose-titles.ts';
import { loadSite } from '../../data/site.ts';
import { cardPathOf } from '../../routes.ts';

/** The picture that stands beside links to a page, one for each page in each language. */
export async function getStaticPaths() {
  const cards = everyCard(await loadSite(), await loadProseTitles()).map(({ page, lang, card }) => ({
    params: { page: cardPathOf(page, lang).replace(/^\/og\/|\.png$/g, '') },
    props: { svg: drawCard(card) },
  }));
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
