import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { qrSvg } from '../../../qr/qr-code.ts';
import { entrySections, proseSections, withBase } from '../../../routes.ts';
import { shortIdOf, shortPathOf } from '../../../short-routes.ts';

/** The short address of every entry and text with a page of its own as a QR code, for paper. */
export async function getStaticPaths() {
  const { entries } = await loadSite();
  const printed = [
    ...entrySections.flatMap((section) => entries[section].map(({ id }) => [section, id] as const)),
    ...proseSections.map((section) => ['pages', section] as const),
  ];
  return printed.map(([kind, id]) => ({
    params: { id: shortIdOf(kind, id) },
    props: { path: shortPathOf(kind, id) },
  }));
}

export const GET: APIRoute<{ path: string }> = ({ site, props }) => {
  const address = new URL(withBase(props.path), site).href;
  return new Response(qrSvg(address, address), { headers: { 'Content-Type': 'image/svg+xml' } });
};
