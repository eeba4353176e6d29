import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { qrSvg } from '../../../qr/qr-code.ts';
import { entrySections, withBase } from '../../../routes.ts';
import { shortIdOf, shortPathOf } from '../../../short-routes.ts';

/** The short address of every entry with a page of its own as a QR code, for paper. */
export async function getStaticPaths() {
  const { entries } = await loadSite();
  return entrySections.flatMap((section) =>
    entries[section].map(({ id }) => ({
      params: { id: shortIdOf(section, id) },
      props: { path: shortPathOf(section, id) },
    })),
  );
}

export const GET: APIRoute<{ path: string }> = ({ site, props }) => {
  const address = new URL(withBase(props.path), site).href;
  return new Response(qrSvg(address, address), { headers: { 'Content-Type': 'image/svg+xml' } });
};
