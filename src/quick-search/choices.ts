import { languageNames, type Lang } from '../i18n/languages.ts';
import type { QuickSearchTexts } from '../i18n/quick-search-texts.ts';
import { plain } from '../search/fold.ts';
import { filled } from '../search/status.ts';
import { marking } from '../search/text-fragment.ts';
import type { Found, NameHit } from './find.ts';
import type { Names } from './names.ts';
import { worths, type NamedThing } from './thing.ts';

/** Something that a reader can choose. */
export interface Choice {
  text: string;
  lang?: Lang;
  /** Where it leads, below the path of the site; none where it only puts other words into the field. */
  path?: string;
  /** The words that it puts into the field. */
  words?: string;
  /** Another name by which it was found, and the language of that. */
  note?: { text: string; lang: Lang };
  /** Where the thing lies. */
  place?: string;
}

/** Choices of one kind; without a label they stand alone. */
export interface Group {
  label?: string;
  lang?: Lang;
  choices: Choice[];
}

/** How many things are offered, and how many of them in each other language. */
const most = { own: 6, other: 2 };

/** What was typed, where all texts are searched, and how the page speaks. */
export interface Asking {
  query: string;
  /** The path of the search page, below the path of the site. */
  searchPath: string;
  texts: QuickSearchTexts;
}

/**
 * What is offered for what was typed: other words that may be meant, things by their kind, the same in other languages,
 * and the search of all texts.
 */
export function groupsFor(names: Names, { hits, meant }: Found, asking: Asking): Group[] {
  const best = hits.slice(0, most.own);
  const kinds = [...new Set(best.map(({ thing }) => thing.kind))];
  const mean: Group[] = meant
    ? [{ choices: [{ text: filled(asking.texts.mean, { words: meant }), words: meant }] }]
    : [];
  const things = kinds.map((kind): Group => {
    const ofKind = best.filter(({ thing }) => thing.kind === kind);
    return { label: names.labels[kind], choices: ofKind.map((hit) => choiceOf(hit, names)) };
  });
  const others = names.langs.slice(1).flatMap((lang, index): Group[] => {
    const choices = best
      .filter(({ thing }) => thing.names[index + 1])
      .slice(0, most.other)
      .map(({ thing }) => ({ text: thing.names[index + 1] ?? '', lang, path: pathOf(thing, index + 1) }));
    return choices.length ? [{ label: languageNames[lang], lang, choices }] : [];
  });
  return [...mean, ...things, ...others, searchAll(asking)];
}

/** The choice that leads to the search of all texts. */
export function searchAll({ query, searchPath, texts }: Asking): Group {
  return {
    choices: [{ text: filled(texts.all, { query }), path: `${searchPath}?q=${encodeURIComponent(query)}` }],
  };
}

/** Where a thing is in a language; a unit is marked on the page of its locality. */
function pathOf({ kind, names, paths }: NamedThing, lang: number): string {
  const path = paths[lang] ?? '';
  return kind === 'places' ? marking(path, [{ text: names[lang] ?? '' }]) : path;
}

function choiceOf({ thing, key, meant }: NameHit, { langs }: Names): Choice {
  const [text = ''] = thing.names;
  const inName = meant.every((word) => thing.keys[0]?.words.includes(plain(word)));
  const inPlace = thing.place.includes(key.text) || key.worth === worths.place;
  return {
    text,
    path: pathOf(thing, 0),
    note: inName || inPlace ? undefined : { text: key.text, lang: langs[key.lang] ?? 'vi' },
    place: thing.kind === 'places' ? thing.place.replace(`${text} → `, '→ ') : thing.place,
  };
}
