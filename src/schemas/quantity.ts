import { z } from 'zod';
import { id, localized } from './atoms.ts';
import { cites } from './cite.ts';

/** The units that a figure can have; money at 2010 prices and at current prices are different units and never meet. */
export const units = [
  'ha',
  'billion-vnd',
  'billion-vnd-2010',
  'billion-vnd-current',
  'million-vnd-per-year',
  'percent',
  'percent-per-year',
  'mw',
  'cubic-metres-per-day',
  'tonnes-per-year',
  'pieces-per-year',
  'people',
  'people-per-year',
  'households',
  'establishments',
  'enterprises',
  'enterprises-per-year',
  'projects',
  'products',
  'communes',
  'cooperatives',
  'clusters',
  'stalls',
  'production-lines',
  'plants',
] as const;

/** How the plan bounds a figure: at the figure when the bound is left out. */
export const bounds = ['about', 'over', 'at-least', 'up-to'] as const;

/** A figure of a plan with its unit and the words that state it. */
export const quantity = z
  .strictObject({
    key: id.describe('Name of the figure within its field, so that a part can name its whole.'),
    label: localized.describe('What the figure measures.'),
    value: z.number().describe('The number as the plan states it, in the unit below.'),
    to: z.number().optional().describe('The upper end, where the plan gives a range.'),
    bound: z
      .enum(bounds)
      .optional()
      .describe('How the plan bounds the number; left out where it states it plainly.'),
    unit: z.enum(units).describe('Unit of the number; money carries its price base in the unit.'),
    partOf: id.optional().describe('Key of the figure in the same field of which this one is a part.'),
    cites,
  })
  .describe('A figure of a plan, with its unit and its proof.');

/** A unit of a figure. */
export type Unit = (typeof units)[number];

/** How a figure is bounded. */
export type Bound = (typeof bounds)[number];

/** A figure of a plan. */
export type Quantity = z.infer<typeof quantity>;
