import type { z } from 'zod';
import type { CollectionName, schemas } from './collections.ts';

/** An entry: its data with its id and the file it stands in. */
export type Entry<Data> = Data & { id: string; file: string };

/** The entry of a collection. */
export type EntryOf<Name extends CollectionName> = Entry<z.infer<(typeof schemas)[Name]>>;

/** All entries of the site, by collection, each collection sorted by id. */
export type Entries = { [Name in CollectionName]: EntryOf<Name>[] };

/** A plan's text as received: file name without ending, text and checksum. */
export interface Seed {
  id: string;
  text: string;
  sha256: string;
}

/** One fault in the content: where it is, what is wrong, what to write. */
export interface Issue {
  file: string;
  field: string;
  problem: string;
  fix: string;
}
