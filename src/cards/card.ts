/** The words of a link card: what a page is, in the few words that a chat shows of it. */
export interface Card {
  /** What the page is about: an industrial cluster, a plan. */
  kind: string;
  name: string;
  /** Where it lies today, or which places it concerns; always shown whole. */
  place?: string;
  /** What one must know first, the most telling first; where they do not all fit, the last ones are left out. */
  facts: string[];
  /** As of when it holds. */
  asOf: string;
  /** How far it has come, on a ladder of so many steps; counted from 1. */
  steps?: { at: number; of: number };
  /** The name of the site, with which the card is signed. */
  signature: string;
}

/** A text with its first letter large, to stand by itself. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
