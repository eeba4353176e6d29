import { agencySource } from './agency-source.ts';
import { avoidedTerm } from './avoided-term.ts';
import type { Check } from './checked-site.ts';
import { citedPassage } from './cited-passage.ts';
import { emptyCollection } from './empty-collection.ts';
import { erratumOnLine } from './erratum-on-line.ts';
import { formerAddresses } from './former-addresses.ts';
import { explainedField } from './explained-field.ts';
import { lengthOfHead } from './length-of-head.ts';
import { namedForPlan } from './named-for-plan.ts';
import { numberInQuote } from './number-in-quote.ts';
import { oneAddress } from './one-address.ts';
import { oneShortAddress } from './one-short-address.ts';
import { ownTitle } from './own-title.ts';
import { pageInEachLanguage } from './page-in-each-language.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { periodInQuote } from './period-in-quote.ts';
import { periodOrder } from './period-order.ts';
import { printedName } from './printed-name.ts';
import { quoteStandsInPassage } from './quote-stands.ts';
import { seedUnchanged } from './seed-unchanged.ts';
import { toldNumber } from './told-number.ts';
import { translatedName } from './translated-name.ts';
import { translatedNumber } from './translated-number.ts';
import { translatedPassage } from './translated-passage.ts';
import { translatedTerm } from './translated-term.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule that must hold across the site, with its name. */
export const checks: { name: string; check: Check }[] = [
  { name: 'the words of a cite stand in its passage', check: quoteStandsInPassage },
  { name: 'the number of a figure stands in its quote', check: numberInQuote },
  { name: 'a number told stands in a quote', check: toldNumber },
  { name: 'a span of time stands in a quote', check: periodInQuote },
  { name: 'a span of time does not end before it begins', check: periodOrder },
  { name: 'an id that is named exists', check: unknownReference },
  { name: 'an address belongs to one entry', check: oneAddress },
  { name: 'a short address belongs to one entry', check: oneShortAddress },
  { name: 'a former address is of one entry, and of none today', check: formerAddresses },
  { name: 'a title belongs to one entry', check: ownTitle },
  { name: 'titles and descriptions have their length', check: lengthOfHead },
  { name: 'parts have the unit of their whole and are not larger', check: partsOfWhole },
  { name: 'the text of a plan is unchanged', check: seedUnchanged },
  { name: 'the words of an erratum are on its line', check: erratumOnLine },
  { name: 'what became of an agency has a source', check: agencySource },
  { name: 'a printed name of an agency stands in its plan', check: printedName },
  { name: 'English texts use the terms of the glossary', check: avoidedTerm },
  { name: 'a field is explained by one term, and briefly', check: explainedField },
  { name: 'every passage is translated', check: translatedPassage },
  { name: 'the numbers of a passage stand in its translation', check: translatedNumber },
  { name: 'the names of a passage stand in its translation', check: translatedName },
  { name: 'translations use the terms of the glossary', check: translatedTerm },
  { name: 'a translation or waiver has the id of its plan', check: namedForPlan },
  { name: 'every passage with something to cite is cited or waived', check: citedPassage },
  { name: 'a collection has entries', check: emptyCollection },
  { name: 'a page of prose is there in each language', check: pageInEachLanguage },
];
