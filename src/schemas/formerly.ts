import { z } from 'zod';
import { id } from './atoms.ts';

const ids = z
  .array(id)
  .min(1, 'is an empty list: write at least one former id, or leave the key out')
  .describe('Ids that the entry had: former names of its file without the ending.');

const addresses = z
  .array(id)
  .min(1, 'is an empty list: write at least one former address, or leave the key out')
  .describe('Last parts of addresses that the page had in the language.');

/** What an entry with a page of its own was called in addresses before; each leads on to the address of today. */
export const formerly = z
  .strictObject({ vi: addresses.optional(), en: addresses.optional(), ids: ids.optional() })
  .describe('Former addresses and ids of the entry, which lead on to those of today.');

/** What an entry on a list was called in addresses before; each leads on to the address of today. */
export const formerIds = z
  .strictObject({ ids })
  .describe('Former ids of the entry, which lead on to that of today.');

/** Former addresses and ids of an entry. */
export type Formerly = z.infer<typeof formerly>;
