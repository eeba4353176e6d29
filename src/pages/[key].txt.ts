import type { APIRoute } from 'astro';
import { indexNowKey } from '../index-now/key.ts';

/** The file that shows the key for IndexNow; none while no key is set. */
export function getStaticPaths() {
  const { key, problem } = indexNowKey();
  if (problem !== undefined) throw new Error(problem);
  return key ? [{ params: { key } }] : [];
}

/** The key alone, as IndexNow reads it. */
export const GET: APIRoute<never, { key: string }> = ({ params: { key } }) => new Response(key);
