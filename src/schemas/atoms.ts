import { z } from 'zod';

/** The form of every id and of every part of an address: lower-case ASCII words joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: the name of an entry's file without its ending. */
export const id = z
  .string()
  .regex(idPattern, 'is not an id: use lower-case letters a–z, digits and single hyphens')
  .describe('Id of an entry: its file name without the ending.');

/** A line of plain text for readers: composed (NFC), not blank, no white space at its ends, no markup. */
export const text = z
  .string()
  .min(1, 'is empty: write the text')
  .refine(
    (value) => value === value.normalize('NFC'),
    'is not composed (NFC): write it with composed letters',
  )
  .refine((value) => value === value.trim(), 'begins or ends with white space: remove it')
  .refine((value) => !/\n/.test(value), 'holds a line break: write it on one line')
  .describe('Plain text on one line; shown escaped, never as markup.');

/** The same text in each language of the site. */
export const localized = z
  .strictObject({ vi: text.describe('The text in Vietnamese.'), en: text.describe('The text in English.') })
  .describe('One text in each language.');

/** The last part of the address of an entry's page, in each language. */
export const address = z
  .strictObject({
    vi: id.describe('Last part of the Vietnamese address.'),
    en: id.describe('Last part of the English address.'),
  })
  .describe('Last part of the address of the page, in each language.');

/** A calendar day, as `YYYY-MM-DD`. */
export const day = z.iso
  .date('is not a day: write it as YYYY-MM-DD, in quotation marks')
  .describe('A calendar day, YYYY-MM-DD.');

/** A field of which the plan says nothing. */
export const silent = z.literal('silent').describe('The plan says nothing of this.');

/** Either `silent` or at least one value; an absent key is an error, so that silence is always meant. */
export function orSilent<Item extends z.ZodType>(item: Item) {
  return z.union([silent, z.array(item).min(1, 'is an empty list: write `silent` or at least one item')]);
}

/** A text in each language, or what follows from the name of a language. */
export type LocalizedText = z.infer<typeof localized>;
