import type { Check } from './checked-site.ts';
import { numberInQuote } from './number-in-quote.ts';
import { periodInQuote } from './period-in-quote.ts';
import { quoteStandsInPassage } from './quote-stands.ts';
import { toldNumber } from './told-number.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule that must hold across the site, with its name. */
export const checks: { name: string; check: Check }[] = [
  { name: 'quote stands in its passage', check: quoteStandsInPassage },
  { name: 'reference is known', check: unknownReference },
  { name: 'number stands in a quote', check: numberInQuote },
  { name: 'number told stands in a quote', check: toldNumber },
  { name: 'period stands in a quote', check: periodInQuote },
];
