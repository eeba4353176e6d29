import type { Passage } from '../passages/passage.ts';
import type { CheckedSite } from './checked-site.ts';
import { plansWithoutSeed } from './seed-unchanged.ts';

/** A passage of a plan beside its English text, with the place of that text. */
export interface Translated {
  file: string;
  field: string;
  passage: Passage;
  text: string;
}

/** Every passage that is translated; those of a plan whose seed has changed are left out, as that is told by itself. */
export function translatedPassages(site: CheckedSite): Translated[] {
  const unread = plansWithoutSeed(site);
  return site.entries.translations
    .filter(({ plan }) => !unread.includes(plan))
    .flatMap(({ file, plan, passages }) =>
      Object.entries(passages).flatMap(([key, text]) => {
        const line = Number(key.slice(1));
        const passage = site.passages.passage(plan, line);
        return passage?.line === line ? [{ file, field: `passages.${key}`, passage, text }] : [];
      }),
    );
}
