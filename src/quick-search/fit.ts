import { stemOf } from '../search/endings.ts';
import { plain } from '../search/fold.ts';
import type { Key } from './key.ts';
import { isSlip } from './slip.ts';

/** Words that were typed. */
export interface Asked {
  spelled: string[];
  words: string[];
  stems: string[];
  /** Whether one word may have a wrong letter, or the words no space between them. */
  slips: boolean;
}

/** How a text fits what was asked. */
export interface Fit {
  /** From 0 to 1, and more when the text says nothing else. */
  score: number;
  /** Whether every word stands in it. */
  whole: boolean;
  /** Whether every word stands in it as it was typed, but for marks that were left out and endings of English. */
  exact: boolean;
  /** The words that were meant, as the text spells them. */
  meant: string[];
}

/** Words ready to be looked for. */
export function askedFor(spelled: string[], slips = false): Asked {
  const words = spelled.map(plain);
  return { spelled, words, stems: words.map(stemOf), slips };
}

/** How well a text fits: how much of it was said, how it is spelled, and how near to one another the words stand. */
export function fitOf(key: Key, asked: Asked, weightOf: (word: string) => number): Fit | undefined {
  const count = asked.words.length;
  const places = asked.slips ? (placesTogether(key, asked) ?? placesOf(key, asked)) : placesOf(key, asked);
  const found = places.filter(({ likeness }) => likeness > 0);
  const whole = found.length === places.length;
  if (!whole && (asked.slips || count < 3 || found.length < count - 1)) return undefined;
  if (found.filter(({ likeness }) => likeness === slipped).length > 1) return undefined;

  const all = key.words.reduce((sum, word) => sum + weightOf(word), 0);
  const said = found.reduce((sum, { at, likeness }) => sum + likeness * weightOf(key.words[at] ?? ''), 0);
  const coverage = Math.min(1, said / all);
  const spelling = found.reduce((sum, { likeness }) => sum + likeness, 0) / places.length;
  const nearness = nearnessOf(found.map(({ at }) => at));
  const score = spelling * (0.35 + 0.65 * coverage) * (0.4 + 0.6 * nearness);
  return {
    score:
      score * (new Set(found.map(({ at }) => at)).size === key.words.length ? 1.3 : 1) * (whole ? 1 : 0.5),
    whole,
    exact: whole && found.every(({ likeness }) => likeness >= 0.9),
    meant: found.map(({ at }) => key.spelled[at] ?? ''),
  };
}

/** Where a word stands in a text, and how like it the word there is. */
interface Place {
  at: number;
  likeness: number;
}

const slipped = 0.45;

/** The best place for each word; of equal ones that which follows the word before, or that before the next word. */
function placesOf(key: Key, asked: Asked): Place[] {
  let before = -2;
  return asked.words.map((_, index) => {
    let best: Place = { at: -1, likeness: 0 };
    for (const at of key.words.keys()) {
      const likeness = likenessOf(key, at, asked, index);
      if (likeness === 0 || likeness < best.likeness) continue;
      const joins = at === before + 1 || (best.at !== before + 1 && leadsOn(key, at, asked, index));
      if (likeness > best.likeness || joins) best = { at, likeness };
    }
    before = best.at;
    return best;
  });
}

/** Whether the next word that was typed stands after a place. */
function leadsOn(key: Key, at: number, asked: Asked, index: number): boolean {
  const next = index + 1;
  return next < asked.words.length && at + 1 < key.words.length && likenessOf(key, at + 1, asked, next) > 0;
}

/** The places of words that were typed without spaces: `hopthang`. */
function placesTogether(key: Key, { words }: Asked): Place[] | undefined {
  const typed = words.join('');
  for (const from of key.words.keys()) {
    let text = '';
    for (let to = from; typed.startsWith(text) && to < key.words.length; to++) {
      text += key.words[to] ?? '';
      if (text === typed && to > from)
        return Array.from({ length: to - from + 1 }, (_, index) => ({ at: from + index, likeness: 0.9 }));
    }
  }
  return undefined;
}

/** 1 for the word as typed, less for other marks, other endings, a word that only begins so, and a wrong letter. */
function likenessOf(key: Key, at: number, { spelled, words, stems, slips }: Asked, index: number): number {
  const [typed, word] = [words[index] ?? '', key.words[at] ?? ''];
  if (typed === word) return spelled[index] === typed || spelled[index] === key.spelled[at] ? 1 : 0.6;
  if (stems[index] === key.stems[at]) return 0.9;
  const unfinished = index === words.length - 1 || typed.length > 3;
  if (unfinished && word.startsWith(typed)) return 0.5 + (0.4 * typed.length) / word.length;
  const wrong = isSlip(typed, word) || isSlip(stems[index] ?? '', key.stems[at] ?? '');
  return slips && wrong ? slipped : 0;
}

/** 1 where all words follow one another, half for words that stand in order but apart, nothing for words in disorder. */
function nearnessOf(places: number[]): number {
  const pairs = places.slice(1).map((at, index) => {
    const step = at - (places[index] ?? 0);
    return step === 1 ? 1 : step > 0 ? 0.5 : 0;
  });
  return pairs.length ? pairs.reduce<number>((sum, near) => sum + near, 0) / pairs.length : 1;
}
