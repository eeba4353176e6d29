import type { APIRoute } from 'astro';
import { withBase } from '../routes.ts';

/** Every page may be read by everyone; the map of all addresses is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap.xml'), site).href}\n`);
