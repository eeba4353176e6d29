import type { Synonyms } from './name-file.ts';

/** Words of this site, each followed by what readers may write for them: `['cụm công nghiệp', 'ccn']`. */
export type SynonymGroups = string[][];

/** Synonyms as they are sent. */
export function groupsOf(synonyms: Synonyms): SynonymGroups {
  return Object.entries(Object.groupBy(Object.entries(synonyms), ([, own]) => own)).map(
    ([own, pairs = []]) => [own, ...pairs.map(([written]) => written)],
  );
}

/** Synonyms as they are looked up. */
export function synonymsIn(groups: SynonymGroups): Synonyms {
  return Object.fromEntries(groups.flatMap(([own = '', ...written]) => written.map((one) => [one, own])));
}
