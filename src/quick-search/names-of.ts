import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { otherLanguages, type Lang } from '../i18n/languages.ts';
import { pathOf } from '../routes.ts';
import { lowered, plain } from '../search/fold.ts';
import { wordsOf } from '../search/query.ts';
import {
  addressOf,
  nameKinds,
  type Address,
  type NameFile,
  type NameKind,
  type NameRow,
  type Synonyms,
} from './name-file.ts';
import { placeNumbers, placesOf } from './places-of.ts';
import { groupsOf } from './synonym-groups.ts';
import { synonymsOf, writtenOut } from './synonyms.ts';
import { thingsOf, type Thing } from './things.ts';

/** The names of the site for the readers of a language. */
export function nameFileOf(site: Site, lang: Lang): NameFile {
  const langs = [lang, ...otherLanguages(lang)];
  const synonyms = synonymsOf(site.entries.terms, lang);
  const numbersOf = placeNumbers(site);
  const rowOf = (thing: Thing): NameRow => {
    const told = thing.ownNameAlone ? [lang] : langs;
    const names = told.map((one) => thing.name[one]);
    const others = told.map((one) =>
      (thing.others?.[one] ?? []).filter((other) => !isTold(other, names, synonyms)),
    );
    const row = [names, addressesOf(told, thing), numbersOf(thing)] as const;
    return others.some(({ length }) => length) ? [...row, others] : [...row];
  };
  const rows = Object.entries(thingsOf(site)).map(([kind, things]) => [kind, things.map(rowOf)]);
  return {
    langs,
    labels: byKind((kind) => labelOf(kind, lang)),
    paths: langs.map((one) => byKind((kind) => beginningOf(kind, one))),
    places: placesOf(site, langs),
    names: Object.fromEntries(rows) as NameFile['names'],
    synonyms: groupsOf(synonyms),
  };
}

function addressesOf(langs: Lang[], { name, address }: Thing): Address[] {
  return langs.map((lang, index) => {
    if (index && address[lang] === address[langs[0] ?? lang]) return 0;
    return address[lang] === addressOf(name[lang]) ? 1 : address[lang];
  });
}

/** Whether another name is found by the names anyway, since synonyms make the same words of it: `CCN Tứ Hạ`. */
function isTold(other: string, names: string[], synonyms: Synonyms): boolean {
  const ways = writtenOut(wordsOf(lowered(other)), synonyms).map((words) => words.map(plain));
  return names.some((name) => {
    const words = wordsOf(plain(name));
    return ways.some((way) => way.every((word) => words.includes(word)));
  });
}

/** What the addresses of a kind begin with; bodies, terms and laws have their place on one page. */
function beginningOf(kind: NameKind, lang: Lang): string {
  if (kind === 'pages') return pathOf({ section: 'home' }, lang);
  if (kind === 'places') return pathOf({ section: 'localities' }, lang);
  const parts: NameKind[] = ['agencies', 'glossary', 'laws'];
  return pathOf({ section: kind }, lang) + (parts.includes(kind) ? '#' : '');
}

function labelOf(kind: NameKind, lang: Lang): string {
  const t = dictionaryOf(lang);
  return kind === 'pages' || kind === 'places' ? t.quickSearch[kind] : t.sections[kind];
}

function byKind(textOf: (kind: NameKind) => string): Record<NameKind, string> {
  return Object.fromEntries(nameKinds.map((kind) => [kind, textOf(kind)])) as Record<NameKind, string>;
}
