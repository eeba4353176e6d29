import { z } from 'zod';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { localized } from '../schemas/atoms.ts';
import { schemas } from '../schemas/collections.ts';
import type { PublishedCollection } from './published.ts';

const pages = z
  .strictObject({
    vi: z.url().describe('Address in Vietnamese.'),
    en: z.url().describe('Address in English.'),
  })
  .describe(
    'Address of the page that shows the entry, in each language; left out where it has no place of its own.',
  );

const derived = z
  .strictObject({
    key: z.string().describe('Name of the value.'),
    field: z.string().describe('Field of the value in the CSV file.'),
    label: localized.describe('What is worked out.'),
    value: z.union([z.number(), z.boolean(), z.string()]).describe('The value.'),
    bound: z.string().optional().describe('How the value is bounded.'),
    unit: z.string().optional().describe('Unit of a number.'),
    text: localized.describe('The value as the site tells it.'),
    formula: z.string().describe('How it is worked out, in fields of the record.'),
  })
  .describe('A value that we work out on the day of the build.');

/** What stands at the head of every JSON file before its entries. */
const head = {
  $schema: z.url().describe('Address of this schema.'),
  collection: z.string().describe('Name of the collection.'),
  version: z.string().describe('Version of the data.'),
  date: z.iso.date().describe('Day for which the data was made.'),
  rights: localized.describe('What holds for reuse.'),
};

/** The JSON Schema (2020-12) of the JSON file of a collection, made from the schema that the entries are checked by. */
export function jsonSchemaOf(collection: PublishedCollection, address: string): object {
  const entry = schemas[collection].extend({
    id: z.string().describe('Id of the entry.'),
    pages: pages.optional(),
    derived: z.array(derived).optional().describe('What we work out from the entry.'),
  });
  const file = z.strictObject({ ...head, entries: z.array(entry).describe('The entries, by id.') });
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'input' });
  return {
    $schema,
    $id: address,
    title: dictionaryOf('en').openData.collections[collection],
    description: `The file ${collection}.json.`,
    ...schema,
  };
}
