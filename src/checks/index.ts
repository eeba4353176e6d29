import type { Check } from './checked-site.ts';
import { quoteStandsInPassage } from './quote-stands.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule that must hold across the site, with its name. */
export const checks: { name: string; check: Check }[] = [
  { name: 'quote stands in its passage', check: quoteStandsInPassage },
  { name: 'reference is known', check: unknownReference },
];
