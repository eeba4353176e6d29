import { isSlip } from '../quick-search/slip.ts';
import { read } from './cbor.ts';
import type { IndexedWord } from './chunks.ts';
import { unfold } from './fold.ts';
import type { Query } from './query.ts';

/** On how many pages a word must stand to be in the first line of the list, in the second, and so on. */
const lines = [30, 6, 1];

/** The words of an index that readers may type with a wrong letter: those of many pages in the first line, in order. */
export function wordListOf(words: IndexedWord[]): string {
  const counted = words
    .filter(({ word }) => /^\p{L}{3,}$/u.test(word))
    .map((word) => [word.word, pagesOf(word)] as const);
  return lines
    .map((least, line) => {
      const below = lines[line - 1] ?? Infinity;
      return counted.flatMap(([word, pages]) => (pages >= least && pages < below ? [word] : [])).join(' ');
    })
    .join('\n');
}

/** A query in which unknown words are put right by one letter, the likeliest first; none when there is nothing to put right. */
export function corrected({ spelled, words }: Query, list: string): string | undefined {
  const tiers = list.split('\n').map((line) => line.split(' '));
  const known = new Set(tiers.flat());
  const right = words.map((word, index) => {
    if (known.has(word) || !/^\p{L}{3,}$/u.test(word)) return spelled[index] ?? '';
    const near = tiers.flatMap((tier) => {
      const slips = tier.filter((other) => isSlip(word, other));
      return slips.toSorted((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0]));
    });
    return near[0] ?? spelled[index] ?? '';
  });
  return right.join() === spelled.join() ? undefined : right.map(unfold).join(' ');
}

/** On how many pages a word stands, in any spelling. */
function pagesOf({ bytes }: IndexedWord): number {
  const [, plain, marked] = read(bytes).value as [string, unknown[], [string, unknown[]][]];
  return plain.length + marked.reduce((sum, [, pages]) => sum + pages.length, 0);
}
