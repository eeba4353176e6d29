import { z } from 'zod';
import { text } from './atoms.ts';

/** The head of a page of prose; its address comes from the table of routes. */
export const page = z.strictObject({
  title: text.describe('Title for heading and search engines; at most 70 characters.'),
  description: text.describe('Description for search engines; 50 to 160 characters.'),
});

/** Data of a page of prose. */
export type Page = z.infer<typeof page>;
