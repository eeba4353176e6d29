import { read } from './cbor.ts';
import type { IndexedWord } from './chunks.ts';
import type { Query } from './query.ts';

/** Where a word stands on one page: its places in the text and in the title. */
export interface Standing {
  text: Set<number>;
  title: Set<number>;
}

/** Where each word of a query stands, page by page: in any spelling, and spelled as typed. */
export interface Stand {
  any: Standing[];
  asTyped: Standing[];
}

/** A page of a word as Pagefind writes it: distance from the page before, places in the text, places in metadata. */
type Page = [step: number, text: number[], meta: number[]];

/**
 * Reads from the words of the index where the words of a query stand.
 * @param titleField the number of the title among the fields of metadata
 * @param meant for each word of the query the words of the index that it stands for
 * @returns the pages, by their number in the index
 */
export function standsOf(query: Query, meant: IndexedWord[][], titleField: number): Map<number, Stand> {
  const stands = new Map<number, Stand>();
  for (const [index, list] of meant.entries()) {
    const spelled = query.spelled[index] ?? '';
    for (const { form, page, text, title } of list.flatMap((word) => formsOf(word, titleField))) {
      const stand = stands.get(page) ?? { any: query.words.map(nowhere), asTyped: query.words.map(nowhere) };
      stands.set(page, stand);
      const same = form.startsWith(spelled) || spelled.startsWith(form);
      for (const standing of [stand.any[index], same ? stand.asTyped[index] : undefined]) {
        for (const place of text) standing?.text.add(place);
        for (const place of title) standing?.title.add(place);
      }
    }
  }
  return stands;
}

/** The spellings of a word that the index holds. */
export function spellingsOf(word: IndexedWord): string[] {
  return [...new Set(formsOf(word, 0).map(({ form }) => form))];
}

function nowhere(): Standing {
  return { text: new Set(), title: new Set() };
}

/** A word is [word, pages without marks, [[form with marks, pages], …]]. */
function formsOf({ bytes }: IndexedWord, titleField: number) {
  const [word, plainPages, marked] = read(bytes).value as [string, Page[], [string, Page[]][]];
  return [[word, plainPages] as const, ...marked].flatMap(([form, pages]) => {
    let page = 0;
    return pages.map(([step, text, meta]) => ({
      form,
      page: (page += step),
      text: placesOf(text, () => true),
      title: placesOf(meta, (field) => field === titleField),
    }));
  });
}

/** Places count on from the one before; a negative number says what follows (-1 for 0), and the count begins anew. */
function placesOf(values: number[], wanted: (what: number) => boolean): number[] {
  const places: number[] = [];
  let place = 0;
  let what = 0;
  for (const value of values) {
    if (value < 0) [place, what] = [0, -1 - value];
    else {
      place += value;
      if (wanted(what)) places.push(place);
    }
  }
  return places;
}
