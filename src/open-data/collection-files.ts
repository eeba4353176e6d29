import { inEach } from '../i18n/languages.ts';
import { csvOf } from '../csv.ts';
import type { Site } from '../derived/site.ts';
import type { EntryOf } from '../schemas/site.ts';
import { site as settings } from '../site.ts';
import { pagesOf, passagePages, type Absolute } from './addresses.ts';
import { factColumns } from './columns.ts';
import { dataFile, jsonText, type DataFile } from './data-file.ts';
import { derivedFacts } from './derived-facts.ts';
import { versionOf } from './edition.ts';
import { factsOf, type AnyEntry } from './facts-of.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { PublishedCollection } from './published.ts';
import { recordOf, type EntryRecord } from './record.ts';
import { allRights } from './rights.ts';
import { factCells, inColumns, tableOf, type Cells } from './rows.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';

/** The files of a collection, and the proofs of its facts as cells. */
export interface CollectionFiles {
  files: DataFile[];
  proofs: Cells[];
}

/** Makes CSV, JSON and JSON Schema of a collection. */
export function collectionFiles(
  site: Site,
  absolute: Absolute,
  address: (path: string) => string,
  collection: PublishedCollection,
): CollectionFiles {
  const rows: Cells[] = [];
  const proofs: Cells[] = [];
  const records: EntryRecord[] = [];
  for (const entry of site.entries[collection] as (EntryOf<PublishedCollection> & AnyEntry)[]) {
    const pages = pagesOf(site, absolute, collection, entry);
    const derived = derivedFacts(site, collection, entry as never);
    for (const fact of [...factsOf(site, collection, entry), ...derived]) {
      rows.push(factCells(entry.id, fact, pages));
      fact.cites.forEach(({ plan, line, quote }, index) => {
        const place = { collection, id: entry.id, field: fact.field, number: index + 1 };
        proofs.push({
          ...place,
          plan,
          line,
          quote,
          ...inColumns('page', passagePages(site, absolute, plan, line)),
        });
      });
    }
    records.push(recordOf(entry, pages, derived));
  }
  const title = inEach((lang) => dictionaryOf(lang).openData.collections[collection]);
  const schema = `schemas/${collection}.schema.json`;
  const json = {
    $schema: address(schema),
    collection,
    version: versionOf(site.today),
    date: site.today,
    rights: inEach((lang) => allRights(lang, settings.licence)),
    entries: records,
  };
  return {
    proofs,
    files: [
      dataFile(`${collection}.csv`, 'csv', title, csvOf(tableOf(factColumns, rows)), {
        rows: rows.length,
        columns: factColumns,
        primaryKey: ['id', 'field'],
      }),
      dataFile(`${collection}.json`, 'json', title, jsonText(json), { rows: records.length, schema }),
      dataFile(schema, 'json', title, jsonText(jsonSchemaOf(collection, address(schema)))),
    ],
  };
}
