import type { ProseTitle } from '../cards/every-card.ts';
import { languages } from '../i18n/languages.ts';
import { proseSections } from '../routes.ts';
import { loadProse } from './prose.ts';

/** The titles of all pages of prose. */
export async function loadProseTitles(): Promise<ProseTitle> {
  const titles = await Promise.all(
    languages.flatMap((lang) =>
      proseSections.map(
        async (name) => [`${lang}/${name}`, (await loadProse(lang, name)).data.title] as const,
      ),
    ),
  );
  const titleOf = new Map<string, string>(titles);
  return (lang, name) => titleOf.get(`${lang}/${name}`) ?? '';
}
