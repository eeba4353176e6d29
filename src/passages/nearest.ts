import type { Passage } from './passage.ts';
import { normalizeForQuote } from './quote.ts';

/** The least share of the quote's word pairs that a suggestion must hold. */
const LEAST_SHARE = 0.5;

/**
 * The passage that comes nearest to a quote that does not stand, or undefined when none comes near. Compared without
 * case, marks and punctuation, so for suggestions only.
 */
export function nearestPassage(passages: Passage[], quote: string): Passage | undefined {
  const wanted = pairsOf(quote);
  let best: Passage | undefined;
  let bestShare = 0;
  for (const passage of passages) {
    const share = shareOf(wanted, pairsOf(passage.text));
    if (share > bestShare) [best, bestShare] = [passage, share];
  }
  return bestShare >= LEAST_SHARE ? best : undefined;
}

function shareOf(wanted: Set<string>, found: Set<string>): number {
  const shared = [...wanted].filter((pair) => found.has(pair)).length;
  return wanted.size === 0 ? 0 : shared / wanted.size;
}

/** The words and the pairs of neighbouring words of a text. */
function pairsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.flatMap((word, index) => [word, `${word} ${words[index + 1] ?? ''}`]));
}

function fold(text: string): string {
  return normalizeForQuote(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
