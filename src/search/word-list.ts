import { isSlip } from '../quick-search/slip.ts';
import { read } from './cbor.ts';
import type { IndexedWord } from './chunks.ts';
import { plain, unfold } from './fold.ts';
import type { Query } from './query.ts';

/** On how many pages a word must stand to be in the first line of the list, in the second, and so on. */
const lines = [30, 6, 1];

/** The words of an index that readers may type with a wrong letter, each in its commonest spelling; those of many pages first. */
export function wordListOf(words: IndexedWord[]): string {
  const counted = words.filter(({ word }) => worthListing(word)).map(commonest);
  return lines
    .map((least, line) => {
      const below = lines[line - 1] ?? Infinity;
      return counted.flatMap(({ form, pages }) => (pages >= least && pages < below ? [form] : [])).join(' ');
    })
    .join('\n');
}

/**
 * A query in which words that stand nowhere are put right by one letter, the likeliest first; none when there is nothing
 * to put right.
 */
export function corrected({ spelled, words }: Query, list: string): string | undefined {
  const tiers = list.split('\n').map((line) => line.split(' ').map((form) => ({ form, word: plain(form) })));
  const known = new Set(tiers.flat().map(({ word }) => word));
  const right = words.map((word, index) => {
    const typed = unfold(spelled[index] ?? '');
    if (known.has(word) || !worthListing(word)) return typed;
    const near = tiers.flatMap((tier) => {
      const slips = tier.filter((other) => isSlip(word, other.word));
      return slips.toSorted((a, b) => Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]));
    });
    return near[0]?.form ?? typed;
  });
  return right.join() === spelled.map(unfold).join() ? undefined : right.join(' ');
}

/** Shorter words are near too many others, and a number is never near. */
function worthListing(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word);
}

/** The spelling of a word that stands on most pages, and on how many the word stands in any. */
function commonest({ word, bytes }: IndexedWord): { form: string; pages: number } {
  const [, unmarked, marked] = read(bytes).value as [string, unknown[], [string, unknown[]][]];
  const forms = [[word, unmarked] as const, ...marked].map(([form, pages]) => ({
    form,
    pages: pages.length,
  }));
  const [first] = forms.toSorted((a, b) => b.pages - a.pages);
  return { form: unfold(first?.form ?? word), pages: forms.reduce((sum, { pages }) => sum + pages, 0) };
}
