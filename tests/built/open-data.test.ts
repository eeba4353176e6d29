import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { publishedCollections } from '../../src/open-data/published.ts';
import { quoteStands } from '../../src/passages/quote.ts';
import {
  all,
  builds,
  firstOf,
  metaOf,
  pageAt,
  pageOf,
  readBuilt,
  targetOf,
  wordsOf,
} from '../support/dist.ts';
import { rawCsv, readCsv } from '../support/read-csv.ts';
import { clusterTableFrom } from '../support/rebuilt-table.ts';
import { siteContent } from '../support/site.ts';
import { dataPath, pathOf } from '../../src/routes.ts';

const site = siteContent();
/** The entries of a JSON file. */
interface Published {
  $schema: string;
  version: string;
  entries: { id: string; pages?: Record<string, string> }[];
}

describe.each(builds)('the open data of the site built $name', (build) => {
  /** The files themselves; servers send them packed from the copies beside them, and a page stands at their own address. */
  const files = build.files.filter((file) => /^data\/.*(?<!\.br|\.gz|\.html)$/.test(file));
  const csvFiles = files.filter((file) => file.endsWith('.csv'));
  const read = (file: string) => readBuilt(build, `data/${file}`);
  const json = <T>(file: string) => JSON.parse(read(file).toString()) as T;
  const sha256 = (file: string) => createHash('sha256').update(read(file)).digest('hex');
  const own = build.origin + build.base;

  describe.each(csvFiles)('%s', (file) => {
    const bytes = readBuilt(build, file);
    const rows = rawCsv(bytes);

    test('begins with one byte order mark, ends its lines with CR and LF, and is composed (NFC)', () => {
      const text = bytes.toString();
      expect(text.lastIndexOf('\uFEFF')).toBe(0);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(/[^\r]\n/.test(text)).toBe(false);
      expect(text === text.normalize('NFC')).toBe(true);
    });

    test('has no cell that a spreadsheet would run', () => {
      const running = rows.flatMap((row) =>
        Object.values(row).filter(
          (cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)),
        ),
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(firstOf(running)).toEqual([]);
    });
  });

  describe.each(publishedCollections)('of %s', (collection) => {
    const rows = readCsv(read(`${collection}.csv`));
    const published = json<Published>(`${collection}.json`);
    const ids = site.entries[collection].map(({ id }) => id);

    test('tells every entry in CSV and JSON, and no other', () => {
      expect([...new Set(rows.map(({ id }) => id))]).toEqual(ids);
      expect(published.entries.map(({ id }) => id)).toEqual(ids);
    });

    test('has JSON that its schema allows', () => {
      const schema = json<{ $id: string; title: string }>(`schemas/${collection}.schema.json`);
      const ajv = new Ajv2020({ allErrors: true, strict: false });
      formats.default(ajv);
      const validate = ajv.compile(schema);
      validate(published);
      expect(
        firstOf((validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)),
      ).toEqual([]);
      expect(published.$schema).toBe(schema.$id);
      expect(targetOf(build, build.pages[0]!, schema.$id)?.path).toBe(
        `/data/schemas/${collection}.schema.json`,
      );
    });

    test('names with each row pages and places that are there', () => {
      const addresses = new Set(
        rows.flatMap((row) => languages.flatMap((lang) => row[`page_${lang}`] || [])),
      );
      const lost = [...addresses].filter((address) => {
        const target = targetOf(build, build.pages[0]!, address);
        const page = pageAt(build, target?.path ?? '');
        return !page || (target?.fragment && !page.ids.has(target.fragment));
      });
      expect(firstOf(lost)).toEqual([]);
    });

    test('names a page with each row, but for sources, which have no place of their own', () => {
      const without = rows.filter((row) => languages.some((lang) => !row[`page_${lang}`]));
      expect(without.length).toBe(collection === 'sources' ? rows.length : 0);
    });

    test('counts with each row the quotes that stand in proofs.csv', () => {
      const counts = Map.groupBy(
        proofs.filter((proof) => proof.collection === collection),
        ({ id, field }) => `${id} ${field}`,
      );
      const wrong = rows.filter(({ id, field, proofs: count, quote }) => {
        const found = counts.get(`${id} ${field}`) ?? [];
        return found.length !== Number(count) || (found[0]?.quote ?? '') !== quote;
      });
      expect(firstOf(wrong.map(({ id, field }) => `${id} ${field}`))).toEqual([]);
    });
  });

  const proofs = readCsv(read('proofs.csv'));

  test('quotes nothing that does not stand in the plan', () => {
    const wrong = proofs.filter(({ plan = '', line, quote = '' }) => {
      const passage = site.passages.passage(plan, Number(line));
      return !passage || !quoteStands(passage, quote);
    });
    expect(proofs.length).toBeGreaterThan(0);
    expect(firstOf(wrong.map(({ plan, line, quote }) => `${plan} ${line}: ${quote}`))).toEqual([]);
  });

  test('leads from each proof to a line of the page of its plan', () => {
    const addresses = new Set(proofs.flatMap((row) => languages.map((lang) => row[`page_${lang}`] ?? '')));
    const lost = [...addresses].filter((address) => {
      const target = targetOf(build, build.pages[0]!, address);
      return !target?.fragment || !pageAt(build, target.path ?? '')?.ids.has(target.fragment);
    });
    expect(firstOf(lost)).toEqual([]);
  });

  test.each(languages)('is enough to rebuild the table of sites in %s from the CSV alone', (lang) => {
    const page = pageOf(build, pathOf({ section: 'clusters' }, lang));
    const shown = all(page, 'table tbody tr').map((row) =>
      row.querySelectorAll('th, td:not([data-tool])').map(wordsOf),
    );
    expect(clusterTableFrom(readCsv(read('clusters-table.csv')), lang)).toEqual(
      shown.filter((cells) => cells.length > 5),
    );
  });

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

  test.each(languages)('is linked from its page in %s, every file of it', (lang) => {
    const page = pageOf(build, pathOf({ section: 'openData' }, lang));
    const linked = all(page, 'a[download]').map((link) =>
      targetOf(build, page, link.getAttribute('href') ?? '')?.path?.slice(1),
    );
    expect(new Set(linked)).toEqual(new Set(files));
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
