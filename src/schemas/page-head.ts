import type { z } from 'zod';
import { address, localized } from './atoms.ts';
import { statement } from './cite.ts';
import { formerly } from './formerly.ts';

/** The fields that every entry with a page of its own has: address, name, search title and description, first paragraph. */
export const pageHead = {
  address,
  name: localized.describe('Name shown as heading and in links.'),
  title: localized.describe('Title for search engines, with the figure that matters; at most 70 characters.'),
  description: localized.describe('Description for search engines; 50 to 160 characters.'),
  lead: statement.describe('First paragraph: what an investor must know first.'),
  formerly: formerly.optional(),
} satisfies Record<string, z.ZodType>;
