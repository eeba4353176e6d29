import { beforeAll, describe, expect, test } from 'vitest';
import { completeness } from '../../src/derived/cluster-fields.ts';
import { about, ofLocality } from '../../src/derived/relations.ts';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { formatQuantity } from '../../src/i18n/format.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf, sheetPathOf } from '../../src/routes.ts';
import { shortPathOf } from '../../src/short-routes.ts';
import type { Quantity } from '../../src/schemas/quantity.ts';
import { all, builds, firstOf, pageOf, readBuilt, wordsOf } from '../support/dist.ts';
import { folded, readPdf, type ReadPdf } from '../support/pdf.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();
const { clusters, localities } = site.entries;
const entries = languages.flatMap((lang) => [
  ...clusters.map((entry) => ({
    section: 'clusters' as const,
    entry,
    lang,
    figures: figuresOf(entry, lang),
  })),
  ...localities.map((entry) => ({
    section: 'localities' as const,
    entry,
    lang,
    figures: ofLocality(site, 'clusters', entry.id).flatMap((cluster) =>
      figuresOf(cluster, lang).slice(0, 1),
    ),
  })),
]);

/** The areas and costs of a site as they are shown. */
function figuresOf(
  { areas, infrastructureCost }: Record<'areas' | 'infrastructureCost', 'silent' | Quantity[]>,
  lang: Lang,
): string[] {
  return [areas, infrastructureCost]
    .flatMap((field) => (field === 'silent' ? [] : field))
    .map((quantity) => formatQuantity(quantity, lang));
}

describe.each(builds)('the fact sheets of the site built $name', (build) => {
  const origin = build.origin + build.base.slice(0, -1);
  const sheets: ((typeof entries)[number] & { path: string; bytes: number; pdf: ReadPdf })[] = [];
  const faults = (faultOf: (sheet: (typeof sheets)[number]) => unknown) =>
    firstOf(sheets.flatMap((sheet) => (faultOf(sheet) ? [sheet.path] : [])));

  beforeAll(async () => {
    for (const entry of entries) {
      const path = sheetPathOf({ section: entry.section, address: entry.entry.address }, entry.lang);
      const bytes = readBuilt(build, path.slice(1));
      sheets.push({ ...entry, path, bytes: bytes.length, pdf: await readPdf(bytes) });
    }
  });

  test('are there for every site and locality in every language, and no others', () => {
    const built = build.files.filter((file) => file.endsWith('.pdf')).map((file) => `/${file}`);
    expect(sheets.map(({ path }) => path).toSorted()).toEqual(built.toSorted());
  });

  test('are linked from their page with their length and size', () => {
    const wrong = faults(({ section, entry, lang, path, pdf, bytes }) => {
      const page = pageOf(build, pathOf({ section, address: entry.address }, lang));
      const [link] = all(page, 'a[type="application/pdf"]');
      const words = wordsOf(link);
      const told = words.includes(` ${pdf.pages} `) && words.endsWith(` ${Math.ceil(bytes / 1000)} kB`);
      return !told || link?.getAttribute('href') !== build.base.slice(0, -1) + path;
    });
    expect(wrong).toEqual([]);
  });

  test('have one page or two', () => {
    expect(faults(({ pdf }) => pdf.pages < 1 || pdf.pages > 2)).toEqual([]);
  });

  test('are tagged, in the language of their page, and say that they follow PDF/UA-1', () => {
    expect(faults(({ pdf }) => !pdf.marked)).toEqual([]);
    expect(faults(({ pdf, lang }) => pdf.language !== lang)).toEqual([]);
    expect(faults(({ pdf }) => pdf.universal !== '1')).toEqual([]);
  });

  test('have one heading of the first level, a table with heads, and pictures told in words', () => {
    expect(faults(({ pdf }) => pdf.roles.filter((role) => role === 'H1').length !== 1)).toEqual([]);
    expect(
      faults(({ pdf }) => !['Table', 'TH', 'TD', 'H2', 'Link'].every((role) => pdf.roles.includes(role))),
    ).toEqual([]);
    expect(faults(({ pdf }) => pdf.pictures.length !== 2 || pdf.pictures.includes(''))).toEqual([]);
  });

  test('bear the name of the entry as their title', () => {
    expect(faults(({ pdf, entry, lang }) => !pdf.title.startsWith(entry.name[lang]))).toEqual([]);
  });

  test('carry every font that they use, and only ours', () => {
    const ours = /^[A-Z]{6}\+BeVietnamPro-(Regular|SemiBold)$/;
    expect(faults(({ pdf }) => pdf.fonts.length === 0)).toEqual([]);
    expect(
      faults(({ pdf }) => pdf.fonts.some(({ name, embedded }) => !embedded || !ours.test(name))),
    ).toEqual([]);
  });

  test('give the name of the entry with all its marks to one who copies or listens', () => {
    expect(faults(({ pdf, entry, lang }) => !pdf.text.includes(folded(entry.name[lang])))).toEqual([]);
    expect(
      faults(({ pdf }) => pdf.text !== pdf.text.normalize('NFC') || /[\uFFFD\uE000-\uF8FF]/.test(pdf.text)),
    ).toEqual([]);
  });

  test('show every figure', () => {
    const lacking = sheets.flatMap(({ path, pdf, figures }) =>
      figures.filter((figure) => !pdf.text.includes(folded(figure))).map((figure) => `${path}: ${figure}`),
    );
    expect(entries.some(({ figures }) => figures.length > 2)).toBe(true);
    expect(firstOf(lacking)).toEqual([]);
  });

  test('of sites name every field of which the plan says nothing', () => {
    const lacking = sheets.flatMap(({ path, pdf, section, entry, lang }) => {
      if (section !== 'clusters') return [];
      const { silent } = completeness(entry, about(site, 'tasks', 'clusters', entry.id));
      const names = silent.map((field) => dictionaryOf(lang).fields[field]);
      return names.filter((name) => !pdf.text.includes(folded(name))).map((name) => `${path}: ${name}`);
    });
    expect(firstOf(lacking)).toEqual([]);
  });

  test('bear the address of their page and the short one, and lead to this site alone', () => {
    const addressOf = ({ section, entry, lang }: (typeof sheets)[number]) =>
      origin + pathOf({ section, address: entry.address }, lang);
    expect(faults((sheet) => !sheet.pdf.text.includes(addressOf(sheet)))).toEqual([]);
    const shortOf = ({ section, entry }: (typeof sheets)[number]) => origin + shortPathOf(section, entry.id);
    expect(faults((sheet) => !sheet.pdf.links.includes(shortOf(sheet)))).toEqual([]);
    expect(faults(({ pdf }) => pdf.links.some((link) => !link.startsWith(`${origin}/`)))).toEqual([]);
  });

  test('link each line to its place on the page of the plan', () => {
    const dead = sheets.flatMap(({ path, pdf }) =>
      pdf.links
        .filter((link) => link.includes('#'))
        .filter((link) => {
          const [page = '', fragment = ''] = link.slice(origin.length).split('#');
          return !pageOf(build, page).ids.has(fragment);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(firstOf(dead)).toEqual([]);
    expect(faults(({ pdf }) => !pdf.links.some((link) => link.includes('#l')))).toEqual([]);
  });
});
