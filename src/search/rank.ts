import type { Found } from './wasm.ts';

/** A page found. */
export interface Hit {
  /** The name of the page in the index. */
  page: string;
  score: number;
  /** The places of the words on the page, counted in words. */
  places: number[];
}

/** How many times more a page is worth that has all words side by side, and spelled exactly as typed besides. */
const sideBySide = 4;
const asTyped = 3;

/** Pages worth less than this part of the best one are chance finds. */
const leastPart = 0.04;

/**
 * Puts the best pages first; equal ones in the order of the index.
 * @param phrase the pages that hold the words side by side, spelled as typed
 * @param words how many words were asked for
 * @param pages all pages in the order of the index
 */
export function rank(found: Found, phrase: Found, words: number, pages: string[]): Hit[] {
  const same = new Set(phrase.results.map(({ p }) => p));
  const hits = found.results.map(({ p: page, s, l }) => {
    const places = l.map((place) => place.l).toSorted((a, b) => a - b);
    const together = words > 1 ? (longestRun(places, words) - 1) / (words - 1) : 0;
    const score = s * (1 + (sideBySide - 1) * together) * (same.has(page) ? asTyped : 1);
    return { page, score, places };
  });
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const order = new Map(pages.map((page, index) => [page, index]));
  return hits
    .filter(({ score }) => score >= best * leastPart)
    .toSorted((a, b) => b.score - a.score || (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0));
}

/** How many of the places stand side by side at most, up to a limit and at least one. */
function longestRun(places: number[], limit: number): number {
  let longest = 1;
  let run = 1;
  for (const [index, place] of places.entries()) {
    run = place === (places[index - 1] ?? NaN) + 1 ? run + 1 : 1;
    longest = Math.max(longest, Math.min(run, limit));
  }
  return longest;
}
