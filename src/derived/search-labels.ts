import { dictionaryOf } from '../i18n/dictionary.ts';
import type { Lang } from '../i18n/languages.ts';
import { entrySections } from '../routes.ts';
import { stages } from '../schemas/cluster.ts';
import type { Site } from './site.ts';

/** The names of the values that the search can filter by: kind of page, locality, sector, stage. */
export function searchLabels(
  site: Site,
  lang: Lang,
): Record<'kind' | 'locality' | 'sector' | 'stage', Record<string, string>> {
  const t = dictionaryOf(lang);
  const named = (entries: { id: string; name: Record<Lang, string> }[]) =>
    Object.fromEntries(entries.map(({ id, name }) => [id, name[lang]]));
  return {
    kind: {
      ...Object.fromEntries(entrySections.map((section) => [section, t.sections[section]])),
      lists: t.searchKinds.lists,
      pages: t.searchKinds.pages,
    },
    locality: named(site.entries.localities),
    sector: named(site.entries.sectors),
    stage: Object.fromEntries(stages.map((stage) => [stage, t.stages[stage]])),
  };
}
