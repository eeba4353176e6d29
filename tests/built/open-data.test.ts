import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { publishedCollections } from '../../src/open-data/published.ts';
import { quoteStands } from '../../src/passages/quote.ts';
import { all, builds, firstOf, pageAt, pageOf, readBuilt, targetOf, wordsOf } from '../support/dist.ts';
import { openDataOf } from '../support/open-data.ts';
import { rawCsv, readCsv } from '../support/read-csv.ts';
import { clusterTableFrom } from '../support/rebuilt-table.ts';
import { siteContent } from '../support/site.ts';
import { pathOf } from '../../src/routes.ts';

const site = siteContent();
/** The entries of a JSON file. */
interface Published {
  $schema: string;
  version: string;
  entries: { id: string; pages?: Record<string, string> }[];
}

describe.each(builds)('the open data of the site built $name', (build) => {
  const { files, csvFiles, read, json } = openDataOf(build);

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

  test.each(languages)('is linked from its page in %s, every file of it', (lang) => {
    const page = pageOf(build, pathOf({ section: 'openData' }, lang));
    const linked = all(page, 'a[download]').map((link) =>
      targetOf(build, page, link.getAttribute('href') ?? '')?.path?.slice(1),
    );
    expect(new Set(linked)).toEqual(new Set(files));
  });
});
