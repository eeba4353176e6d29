import { z } from 'zod';
import { id, localized, orSilent, silent } from './atoms.ts';
import { statement } from './cite.ts';
import { pageHead } from './page-head.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';

/** One craft village or craft. */
export const village = z.strictObject({
  ...pageHead,
  locality: id.describe('Id of the locality whose plan names the craft.'),
  craft: localized.describe('What is made.'),
  place: z.union([silent, place]).describe('The units in which the craft is practised.'),
  products: orSilent(statement).describe('Products.'),
  scale: orSilent(quantity).describe('Number of households, establishments or area.'),
  recognition: orSilent(statement).describe(
    'Recognition as a craft village, trademark, OCOP rating, aimed at or held.',
  ),
  support: orSilent(statement).describe('Support that the plan provides for.'),
  environment: orSilent(statement).describe('Wastewater, hygiene and environment.'),
  tourism: orSilent(statement).describe('Connection with tourism.'),
  firms: orSilent(statement).describe('Firms that the plan names.'),
});

/** Data of a craft village or craft. */
export type Village = z.infer<typeof village>;
