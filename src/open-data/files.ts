import { inEach } from '../i18n/languages.ts';
import { csvOf } from '../csv.ts';
import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { dataPath, withBase } from '../routes.ts';
import type { Absolute } from './addresses.ts';
import { clusterCells, clusterColumns } from './cluster-table.ts';
import { collectionFiles } from './collection-files.ts';
import { proofColumns } from './columns.ts';
import { dataFile, jsonText, type DataFile } from './data-file.ts';
import { dcatOf } from './dcat.ts';
import { packageOf } from './package.ts';
import { placesOf } from './places.ts';
import { publishedCollections } from './published.ts';
import { tableOf } from './rows.ts';

/** Every file of the open data, the descriptions of the others last; made once for a site. */
export function dataFiles(site: Site, origin: URL): DataFile[] {
  const known = made.get(site);
  if (known) return known;
  const files = makeFiles(site, (path) => new URL(path, origin).href);
  made.set(site, files);
  return files;
}

const made = new WeakMap<Site, DataFile[]>();

function makeFiles(site: Site, absolute: Absolute): DataFile[] {
  const address = (path: string) => absolute(withBase(dataPath(path)));
  const collections = publishedCollections.map((name) => collectionFiles(site, absolute, address, name));
  const proofs = collections.flatMap((collection) => collection.proofs);
  const rows = site.entries.clusters.map((cluster) => clusterCells(site, absolute, cluster));
  const titled = (key: keyof ReturnType<typeof titlesIn>) => inEach((lang) => titlesIn(lang)[key]);
  const content = [
    ...collections.flatMap(({ files }) => files),
    dataFile('clusters-table.csv', 'csv', titled('clustersTable'), csvOf(tableOf(clusterColumns, rows)), {
      rows: rows.length,
      columns: clusterColumns,
      primaryKey: ['id'],
    }),
    dataFile('proofs.csv', 'csv', titled('proofs'), csvOf(tableOf(proofColumns, proofs)), {
      rows: proofs.length,
      columns: proofColumns,
      primaryKey: ['collection', 'id', 'field', 'number'],
    }),
    dataFile('places.geojson', 'geojson', titled('places'), jsonText(placesOf(site, absolute))),
  ];
  const described = [
    ...content,
    dataFile('datapackage.json', 'json', titled('package'), jsonText(packageOf(site, absolute, content))),
    dataFile('dcat.jsonld', 'jsonld', titled('dcat'), jsonText(dcatOf(site, absolute, address, content))),
  ];
  const sums = described.map(({ path, sha256 }) => `${sha256}  ${path}\n`).toSorted(byPath);
  return [...described, dataFile('SHA256SUMS', 'text', titled('sums'), sums.join(''))];
}

function titlesIn(lang: 'vi' | 'en') {
  return dictionaryOf(lang).openData.files;
}

function byPath(a: string, b: string): number {
  return a.slice(66) < b.slice(66) ? -1 : 1;
}
