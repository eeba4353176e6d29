import type { Localized } from '../i18n/languages.ts';
import type { Column } from './columns.ts';
import { sha256 } from '../passages/hash.ts';

/** One file of the open data, made. */
export interface DataFile {
  /** Its path below the folder of the data: `clusters.csv`, `schemas/clusters.schema.json`. */
  path: string;
  body: string;
  format: 'csv' | 'json' | 'geojson' | 'jsonld' | 'text';
  mediatype: string;
  title: Localized;
  bytes: number;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  sha256: string;
  /** Number of rows below the head of a CSV file, or of entries of a JSON file. */
  rows?: number;
  columns?: Column[];
  /** The columns that name a row. */
  primaryKey?: string[];
  /** The JSON Schema of a JSON file, as a path below the folder of the data. */
  schema?: string;
}

const mediatypes = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  text: 'text/plain',
} as const;

/** A file with its size and checksum. */
export function dataFile(
  path: string,
  format: DataFile['format'],
  title: Localized,
  body: string,
  more: Pick<DataFile, 'rows' | 'columns' | 'primaryKey' | 'schema'> = {},
): DataFile {
  const bytes = Buffer.from(body);
  return {
    path,
    body,
    format,
    mediatype: mediatypes[format],
    title,
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...more,
  };
}

/** JSON as it is published: indented, with a line break at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
