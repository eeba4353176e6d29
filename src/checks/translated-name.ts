import { errataOn } from '../derived/errata.ts';
import { placeNames } from '../derived/names.ts';
import { standsAsWords } from '../derived/pattern.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { type Translated, translatedPassages } from './translated.ts';

/** Every name of a place or site in a passage, read rightly, stands in its translation with its marks. */
export function translatedName(site: CheckedSite): Issue[] {
  const names = placeNames(site.entries);
  return translatedPassages(site).flatMap((translated) => {
    const { passage, text } = translated;
    const there = rightReading(passage.text, errataOn(site, passage));
    return names
      .filter((name) => standsAsWords(name, there) && !standsAsWords(name, text))
      .map((name) => faultOf(translated, name));
  });
}

function rightReading(text: string, errata: EntryOf<'errata'>[]): string {
  return errata.reduce(
    (read, { printed, reading }) => (reading ? read.replaceAll(printed, reading) : read),
    text,
  );
}

function faultOf({ file, field }: Translated, name: string): Issue {
  return {
    file,
    field,
    problem: `The name ${name} stands in the plan and not in the translation.`,
    fix: `Write ${name} with its marks.`,
  };
}
