import { placeNames } from '../derived/names.ts';
import { standsAsWords } from '../derived/pattern.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every name of a place or site in a passage, read rightly, stands in its translation with its marks. */
export function translatedName({ entries, passages }: CheckedSite): Issue[] {
  const names = placeNames(entries);
  return entries.translations.flatMap((translation) =>
    Object.entries(translation.passages).flatMap(([key, text]) => {
      const passage = passages.passage(translation.plan, Number(key.slice(1)));
      if (!passage) return [];
      const errata = entries.errata.filter(({ plan, line }) => plan === passage.plan && line >= passage.line && line <= passage.endLine);
      const there = rightReading(passage.text, errata);
      return names.filter((name) => standsAsWords(name, there) && !standsAsWords(name, text)).map((name) => faultOf(translation, key, name));
    }),
  );
}

function faultOf({ file }: EntryOf<'translations'>, key: string, name: string): Issue {
  return {
    file,
    field: `passages.${key}`,
    problem: `The name ${name} stands in the plan and not in the translation.`,
    fix: `Write ${name} with its marks.`,
  };
}

function rightReading(text: string, errata: EntryOf<'errata'>[]): string {
  return errata.reduce((read, { printed, reading }) => (reading ? read.replaceAll(printed, reading) : read), text);
}
