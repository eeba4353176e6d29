import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { entryPaths } from '../../../routes.ts';
import type { EntryOf } from '../../../schemas/site.ts';
import { sheetOf } from '../../../sheets/sheet-of.ts';

/** The fact sheet of one locality. */
export async function getStaticPaths() {
  return entryPaths('localities', (await loadSite()).entries.localities);
}

interface Props {
  lang: Lang;
  entry: EntryOf<'localities'>;
}

export const GET: APIRoute<Props> = async ({ props: { lang, entry }, site: origin }) => {
  const { bytes } = await sheetOf({ site: await loadSite(), lang, origin: origin! }, 'localities', entry);
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
