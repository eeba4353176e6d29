/** The words of a link card: what a page is, in the few words that a chat shows of it. */
export interface Card {
  /** What the page is about: an industrial cluster, a plan. */
  kind: string;
  name: string;
  /** Where it lies today, or who issued it. */
  place?: string;
  /** What one must know first, the most telling first. */
  facts: string[];
  /** As of when it holds. */
  asOf: string;
  /** How far it has come, on a ladder of so many steps; counted from 1. */
  steps?: { at: number; of: number };
}

/** The words of a card as one text, for those who do not see it. */
export function altOf({ kind, name, place, facts, asOf }: Card): string {
  const told = kind === name ? name : `${kind}: ${name}`;
  const known = facts.map((fact) => fact.replace(/\.$/, '')).join('; ');
  return `${[told, place, known, capital(asOf)].filter(Boolean).join('. ')}.`;
}

/** A text with its first letter large, to stand by itself. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
