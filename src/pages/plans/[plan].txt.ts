import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';

/** The text of each plan as we received it, byte for byte. */
export async function getStaticPaths() {
  const { seeds } = await loadSite();
  return seeds.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute<Record<string, never>, { plan: string }> = async ({ params }) =>
  new Response(await readFile(`seeds/${params.plan}.txt`), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
