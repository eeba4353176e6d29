import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import type { DataFile } from '../../open-data/data-file.ts';
import { dataFiles } from '../../open-data/files.ts';

/** Every file of the open data. */
export async function getStaticPaths() {
  const files = dataFiles(await loadSite(), new URL(import.meta.env.SITE));
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'Content-Type': `${file.mediatype}; charset=utf-8` } });
