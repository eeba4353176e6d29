import { stemOf } from './endings.ts';
import { lowered, plain } from './fold.ts';
import type { Query } from './query.ts';
import type { Place } from './rank.ts';

/** A piece of text that is marked as a find or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How many words an excerpt has, and how many of them stand before the first find. */
const excerptLength = 32;
const leadLength = 6;

/**
 * Cuts out the part of a page where most of the words stand, spelled as typed if they can be.
 * @param title the title of the page: an excerpt never begins inside it, since it is shown above
 * @param places the places of the words on the page
 * @returns the pieces, and the place of the first find in them
 */
export function excerptOf(
  content: string,
  title: string,
  places: Place[],
  query: Query,
): { pieces: Piece[]; at: number } {
  const words = content.split(/\s+/u);
  const first = content.startsWith(title) ? title.split(/\s+/u).filter(Boolean).length : 0;
  const finds = places
    .filter(({ at }) => at >= first)
    .map(({ at, minor }) => ({ place: at, worth: worthOf(words[at] ?? '', query) * (minor ? 0.2 : 1) }));
  const at = densest(finds);
  const start = Math.max(first, Math.min(at - leadLength, words.length - excerptLength));
  const end = start + excerptLength;
  const found = new Set(finds.map(({ place }) => place));
  const pieces = joinedPieces(
    words.slice(start, end).map((text, index) => ({ text, marked: found.has(start + index) })),
  );
  if (start > first) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return { pieces, at };
}

/** A line of text with the words of a query marked; other forms and longer words where no word is the same. */
export function markedWords(text: string, query: Query): Piece[] {
  const words = text.split(/\s+/u);
  const bare = words.map((word) => plain(withoutMarks(word)));
  const others = query.words.filter((typed) => typed.length > 1 && !bare.includes(typed));
  const isForm = (word: string) =>
    others.some((typed) => word.startsWith(typed) || (typed.length > 4 && stemOf(word) === stemOf(typed)));
  return joinedPieces(
    words.map((word, index) => {
      const own = bare[index] ?? '';
      return { text: word, marked: query.words.includes(own) || isForm(own) };
    }),
  );
}

/** 3 for a word spelled as typed, 2 for the word with other marks, 1 for a longer word. */
function worthOf(word: string, query: Query): number {
  const bare = withoutMarks(word);
  if (query.spelled.includes(lowered(bare))) return 3;
  return query.words.includes(plain(bare)) ? 2 : 1;
}

function withoutMarks(word: string): string {
  return word.replace(/[\p{P}\p{S}]/gu, '');
}

/** The first place of the stretch in which the finds are worth most. */
function densest(finds: { place: number; worth: number }[]): number {
  let best = { place: finds[0]?.place ?? 0, worth: 0 };
  for (const { place } of finds) {
    const inside = finds.filter(
      (find) => find.place >= place && find.place < place + excerptLength - leadLength,
    );
    const worth = inside.reduce((sum, find) => sum + find.worth, 0);
    if (worth > best.worth) best = { place, worth };
  }
  return best.place;
}

/** Neighbours of one kind become one piece; marks of punctuation stay outside a find. */
function joinedPieces(words: Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last?.marked === word.marked && (!word.marked || isOneRun(last.text, word.text)))
      last.text += ` ${word.text}`;
    else pieces.push({ text: (last ? ' ' : '') + word.text, marked: word.marked });
  }
  return pieces.flatMap((piece) => (piece.marked ? withoutEnds(piece.text) : [piece]));
}

function isOneRun(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

function withoutEnds(text: string): Piece[] {
  const [, before = '', middle = '', after = ''] =
    /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/u.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: middle, marked: true },
    { text: after, marked: false },
  ].filter((piece) => piece.text);
}
