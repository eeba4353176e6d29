import type { Lang } from '../i18n/languages.ts';
import { keyMaker } from './key.ts';
import { nameKinds, type NameFile, type NameKind, type Synonyms } from './name-file.ts';
import { synonymsIn } from './synonym-groups.ts';
import { thingOf, unitRows, type NamedThing } from './thing.ts';

/** The names of the site, ready to be searched. */
export interface Names {
  langs: Lang[];
  labels: Record<NameKind, string>;
  things: NamedThing[];
  synonyms: Synonyms;
  /** How much a word tells, by the number of things that it stands for: a rare word tells more. */
  weightOf: (word: string) => number;
}

/** Makes the names ready that were loaded. */
export function readNames(file: NameFile): Names {
  const { langs, labels } = file;
  const keyOf = keyMaker(langs);
  const rowsOf = (kind: NameKind) => (kind === 'places' ? unitRows(file) : file.names[kind]);
  const things = nameKinds.flatMap((kind) => rowsOf(kind).map((row) => thingOf(kind, row, file, keyOf)));
  const counts = new Map<string, number>();
  for (const { keys } of things) {
    const words = new Set(keys.flatMap((key) => key.words));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    langs,
    labels,
    things,
    synonyms: synonymsIn(file.synonyms),
    weightOf: (word) => Math.log(1 + things.length / (counts.get(word) ?? 1)),
  };
}
