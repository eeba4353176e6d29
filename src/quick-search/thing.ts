import type { Key, KeyMaker } from './key.ts';
import { addressOf, type NameFile, type NameKind, type NameRow, type PlaceRow } from './name-file.ts';

/** A thing that can be found by its name. */
export interface NamedThing {
  kind: NameKind;
  /** Its name in each language, first that of the reader; some have that alone. */
  names: string[];
  /** Its address in each language, below the path of the site. */
  paths: string[];
  /** Where it lies: then, and today where the name differs; empty where nothing is known. */
  place: string;
  keys: Key[];
}

/** How much a find by the name, by a name in another language, by another name and by the place is worth. */
export const worths = { name: 1, foreign: 0.95, other: 0.9, place: 0.5 };

/** A row of the file as a thing. */
export function thingOf(kind: NameKind, row: NameRow, file: NameFile, keyOf: KeyMaker): NamedThing {
  const [names, , numbers] = row;
  const places = numbers.flatMap((number) => (file.places[number] ? [file.places[number]] : []));
  const then = joined(places.map(([name]) => name[0]));
  const now = joined(places.map(([, name]) => name[0]));
  return {
    kind,
    names,
    paths: pathsOf(kind, row, file),
    place: !now || then === now ? then : `${then} → ${now}`,
    keys: names.flatMap((_, lang) => keysOf(kind, row, places, lang, keyOf)),
  };
}

/** Units as things of their own: found by their name then and today, on the page of their locality. */
export function unitRows({ places, names }: NameFile): NameRow[] {
  return places.flatMap(([then, , locality], number): NameRow[] => {
    const [titles, addresses] = names.localities[locality] ?? [];
    if (!titles || !addresses) return [];
    return [
      [then, addresses.map((one, lang) => (one === 1 ? addressOf(titles[lang] ?? '') : one)), [number]],
    ];
  });
}

function pathsOf(kind: NameKind, [names, addresses]: NameRow, { paths }: NameFile): string[] {
  return names.map((_, lang) => {
    const before = paths[lang]?.[kind] ?? '';
    const from = addresses[lang] ? lang : 0;
    const words = addresses[from] === 1 ? addressOf(names[from] ?? '') : addresses[from];
    return `${before}${words}${before.endsWith('#') ? '' : '/'}`;
  });
}

/** What a thing is found by in a language: its name, also without what stands in brackets; other names; its place. */
function keysOf(kind: NameKind, row: NameRow, places: PlaceRow[], lang: number, keyOf: KeyMaker): Key[] {
  const [names, , , others = []] = row;
  const name = names[lang] ?? '';
  const around = places.flatMap(([then, now]) => [then[lang] ?? '', now[lang] ?? '']);
  const isPlace = kind === 'localities' || kind === 'places';
  const more = isPlace ? around : (others[lang] ?? []);
  const inPlace = isPlace || !around.length ? [] : [[name, ...around].join(' ')];
  return [
    ...once([name, name.replace(/\s*\(.*?\)/gu, '')]).map((text) =>
      keyOf(text, lang, lang ? worths.foreign : worths.name),
    ),
    ...once(more).map((text) => keyOf(text, lang, worths.other)),
    ...inPlace.map((text) => keyOf(text, lang, worths.place)),
  ];
}

function joined(texts: (string | undefined)[]): string {
  return once(texts).join(', ');
}

function once(texts: (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined && text !== '') as string[];
}
