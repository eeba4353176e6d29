import { describe, expect, test } from 'vitest';
import { clusterFields } from '../../../src/derived/cluster-fields.ts';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { clusterSheet } from '../../../src/sheets/cluster-sheet.ts';
import { localitySheet } from '../../../src/sheets/locality-sheet.ts';
import type { SheetContext } from '../../../src/sheets/parts.ts';
import type { SheetRow } from '../../../src/sheets/sheet.ts';
import { builtFor } from '../../support/derived-site.ts';

const site = builtFor('2026-11-20');
const c: SheetContext = { site, lang: 'en', origin: new URL('https://example.org') };
const [cluster] = site.entries.clusters;
const [locality] = site.entries.localities;
const t = dictionaryOf('en');
const itemsOf = (rows: SheetRow[], name: string) => rows.find((row) => row.name === name)?.items ?? [];

describe('the fact sheet of a site', () => {
  const sheet = clusterSheet(c, cluster!);

  test('proves what it says by lines of the plan, each with its address', () => {
    const [area] = itemsOf(sheet.rows, t.fields.areas);
    expect(area).toEqual({
      strong: '17.7 ha',
      text: '– Size',
      marks: [{ text: 'line 9', href: 'https://example.org/en/plans/plan/#l9' }],
    });
  });

  test('names every field of which the plan says nothing, and counts', () => {
    const [silent, count] = itemsOf(sheet.rows, t.sheets.silent);
    const names = silent?.text.replace(/\.$/, '').split('; ') ?? [];
    const shown = sheet.rows.map(({ name }) => name);
    expect(clusterFields.filter((field) => ![...names, ...shown].includes(t.fields[field]))).toEqual([]);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
    expect(count?.text).toContain(`${clusterFields.length - names.length} of ${clusterFields.length}`);
  });

  test('says that the plan is over and whom to ask now', () => {
    expect(sheet.notice).toEqual({
      calm: false,
      lines: [
        expect.stringContaining('2025'),
        expect.stringContaining('1 July 2025'),
        'Whom to ask today: People’s Committee of Đồi Xanh ward',
      ],
    });
  });

  test('tells its stage in the words beside the picture', () => {
    expect(sheet.chart).toMatchObject({
      kind: 'ladder',
      at: 9,
      alt: 'The 9 stages that a site passes through; the plan proves stage 9: Expanding.',
    });
  });

  test('bears the address of its page and the short one', () => {
    expect(sheet.foot).toMatchObject({
      address: 'https://example.org/en/clusters/cluster/',
      short: 'https://example.org/s/hill/',
    });
  });

  test('numbers the sources from outside the plan and lists them', () => {
    expect(itemsOf(sheet.rows, t.fields.updates)[0]?.text).toBe('The town was merged. [1]');
    expect(itemsOf(sheet.rows, t.fields.sources).at(-1)?.text).toContain('[1] Gazette 202/2025');
  });
});

describe('the fact sheet of a locality', () => {
  const sheet = localitySheet(c, locality!);

  test('lists its sites with stage, area, cost, place and completeness', () => {
    expect(sheet.table?.rows).toEqual([
      ['industrial cluster', 'Expanding', '17.7 ha', t.silence.field, 'Đồi Xanh ward', '4 of 19'],
    ]);
  });

  test('draws how much the plan says of each site where fewer than two have an area', () => {
    expect(sheet.chart).toMatchObject({ kind: 'bars', title: expect.stringContaining('19') });
  });

  test('sorts its targets by whether their time has passed', () => {
    const [target] = itemsOf(sheet.rows, `${t.sections.targets}: ${t.standing.passed}`);
    expect(target?.text).toBe('Expansion by 17.7 ha');
  });
});
