import { capital, type Card } from './card.ts';
import { layOut } from './layout.ts';

/** What a card shows as one text, for those who do not see it: its words, and none that the picture leaves out. */
export function altOf(card: Card): string {
  const { kind, name, place, facts, asOf } = layOut(card).shown;
  const told = kind === name ? name : `${kind}: ${name}`;
  const known = facts.map((fact) => fact.replace(/\.$/, '')).join('; ');
  return `${[told, place, capital(known), capital(asOf)].filter(Boolean).join('. ')}.`;
}
