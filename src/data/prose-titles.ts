import { languages, type Lang } from '../i18n/languages.ts';
import { proseSections, type ProseSection } from '../routes.ts';
import { loadProse } from './prose.ts';

/** The titles of all pages of prose. */
export async function loadProseTitles(): Promise<(lang: Lang, section: ProseSection) => string> {
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
