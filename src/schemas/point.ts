import { z } from 'zod';
import { id, localized } from './atoms.ts';

/** How near a point is to the place it stands for, from the best to the worst. */
export const precisions = ['good', 'fair', 'approximate', 'poor'] as const;

/** The point of a place on a map, taken from outside the plans; it stands for the place, never for a site within it. */
export const point = z
  .strictObject({
    lat: z
      .number()
      .min(7, 'is not a latitude of Viet Nam')
      .max(24, 'is not a latitude of Viet Nam')
      .describe('Latitude in degrees north, WGS84.'),
    lon: z
      .number()
      .min(102, 'is not a longitude of Viet Nam')
      .max(118, 'is not a longitude of Viet Nam')
      .describe('Longitude in degrees east, WGS84.'),
    is: localized.describe('What the point is, in our words.'),
    precision: z.enum(precisions).describe('How near the point is to the place.'),
    km: z
      .number()
      .positive('is not a distance')
      .optional()
      .describe('How far off it may be, in kilometres, where that is known.'),
    sources: z.array(id).min(1, 'has no source').describe('Ids of the outside sources of the point.'),
  })
  .describe('Point of a place on a map.');

/** The point of a place on a map. */
export type Point = z.infer<typeof point>;
