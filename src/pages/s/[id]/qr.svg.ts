import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { shortEntries } from '../../../derived/short-entries.ts';
import { qrSvg } from '../../../qr/qr-code.ts';
import { withBase } from '../../../routes.ts';
import { shortPathOf } from '../../../short-routes.ts';

/** Every short address as a QR code, for paper. */
export async function getStaticPaths() {
  return shortEntries(await loadSite()).map(({ shortId, collection, id }) => ({
    params: { id: shortId },
    props: { path: shortPathOf(collection, id) },
  }));
}

export const GET: APIRoute<{ path: string }> = ({ site, props }) => {
  const address = new URL(withBase(props.path), site).href;
  return new Response(qrSvg(address, address), { headers: { 'Content-Type': 'image/svg+xml' } });
};
