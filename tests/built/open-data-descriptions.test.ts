import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { dataPath, pathOf } from '../../src/routes.ts';
import { all, builds, firstOf, metaOf, pageOf, targetOf, wordsOf } from '../support/dist.ts';
import { openDataOf } from '../support/open-data.ts';
import { readCsv } from '../support/read-csv.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();

describe.each(builds)('the descriptions of the open data of the site built $name', (build) => {
  const { files, csvFiles, read, json, sha256 } = openDataOf(build);
  const own = build.origin + build.base;

  test('describes every file with its true size and checksum in the Data Package', () => {
    const { resources } = json<{
      resources: { path: string; bytes: number; hash: string; encoding: string }[];
    }>('datapackage.json');
    const described = ['data/SHA256SUMS', 'data/datapackage.json', 'data/dcat.jsonld'];
    expect(resources.map(({ path }) => `data/${path}`).toSorted()).toEqual(
      files.filter((file) => !described.includes(file)),
    );
    const wrong = resources.filter(
      ({ path, bytes, hash }) => bytes !== read(path).length || hash !== `sha256:${sha256(path)}`,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('describes the columns of every CSV file as they are, and each row fits them', () => {
    const { resources } = json<{ resources: { path: string; schema?: TableSchema }[] }>('datapackage.json');
    const tables = resources.filter(({ path }) => path.endsWith('.csv'));
    const wrong = tables.flatMap(({ path, schema }) => {
      const rows = readCsv(read(path));
      const fields = schema?.fields ?? [];
      if (Object.keys(rows[0] ?? {}).join() !== fields.map(({ name }) => name).join())
        return [`${path}: head`];
      const keys = rows.map((row) => schema?.primaryKey.map((name) => row[name]).join('\n'));
      const faults = rows.flatMap((row) => fields.filter((field) => !fits(row[field.name] ?? '', field)));
      return [
        ...(new Set(keys).size === rows.length ? [] : [`${path}: a key stands twice`]),
        ...faults.map(({ name }) => `${path}: ${name}`),
      ];
    });
    expect(tables.length).toBe(csvFiles.length);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('answers at its own address with a choice of language, and with the card of the page that explains it', () => {
    const choice = build.choices.find(({ path }) => path === dataPath(''))!;
    expect(json<{ '@id': string }>('dcat.jsonld')['@id']).toBe(own.slice(0, -1) + dataPath(''));
    for (const lang of languages) {
      const path = pathOf({ section: 'openData' }, lang);
      const link = all(choice, 'a').find((each) => each.getAttribute('hreflang') === lang);
      expect(targetOf(build, choice, link?.getAttribute('href') ?? '')?.path).toBe(path);
      expect(wordsOf(choice.root.querySelector('h1'))).toContain(
        wordsOf(pageOf(build, path).root.querySelector('h1')),
      );
    }
    const explained = pageOf(build, pathOf({ section: 'openData' }, 'vi'));
    for (const name of ['og:image', 'og:image:alt'])
      expect(metaOf(choice, name)).toBe(metaOf(explained, name));
    expect(build.files).not.toContain('data/index.md');
  });

  test('describes the same files in DCAT', () => {
    const dcat = json<Record<string, unknown>>('dcat.jsonld');
    const distributions = dcat['dcat:distribution'] as Record<string, Record<string, string>>[];
    const wrong = distributions.filter((one) => {
      const file = one['dcat:downloadURL']?.['@id']?.slice(`${own}data/`.length) ?? '';
      const value = one['spdx:checksum']?.['spdx:checksumValue'] as unknown as { '@value': string };
      return (
        Number(one['dcat:byteSize']?.['@value']) !== read(file).length || value['@value'] !== sha256(file)
      );
    });
    expect(distributions.length).toBe(files.length - 3);
    expect(wrong).toEqual([]);
  });

  test('sums every other file in SHA256SUMS', () => {
    const lines = files
      .filter((file) => file !== 'data/SHA256SUMS')
      .map((file) => file.slice('data/'.length))
      .map((file) => `${sha256(file)}  ${file}\n`);
    expect(read('SHA256SUMS').toString()).toBe(lines.join(''));
  });

  test('has on its map the points of the content alone, each with precision and source', () => {
    const { features } = json<{ features: Feature[] }>('places.geojson');
    const points = site.entries.localities.flatMap(({ units }) => units.flatMap(({ point }) => point ?? []));
    const places = new Set(points.map(({ lon, lat }) => `${lon},${lat}`));
    expect(new Set(features.map(({ geometry }) => geometry.coordinates.join()))).toEqual(places);
    expect(features.every(({ properties }) => properties.precision && properties.sources.length > 0)).toBe(
      true,
    );
  });
});

interface TableSchema {
  fields: Field[];
  primaryKey: string[];
}

interface Field {
  name: string;
  type: string;
  missingValues?: string[];
  constraints?: { required?: boolean; enum?: string[] };
}

interface Feature {
  geometry: { coordinates: [number, number] };
  properties: { precision: string; sources: string[] };
}

function fits(cell: string, { type, missingValues = [''], constraints = {} }: Field): boolean {
  if (missingValues.includes(cell)) return !constraints.required;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'integer') return /^-?\d+$/.test(cell);
  return type === 'number' ? /^-?\d+(\.\d+)?$/.test(cell) : true;
}
