import { expect, test } from 'vitest';
import { shortEntries, shortTitle } from '../../../src/derived/short-entries.ts';
import { listSections, shortBeginnings } from '../../../src/short-routes.ts';
import { builtFor } from '../../support/derived-site.ts';

const entries = shortEntries(builtFor('2026-01-01'));
const entryAt = (shortId: string) => entries.find((entry) => entry.shortId === shortId);

test('an entry with a page is told by name, kind and locality, and leads to its page', () => {
  expect(entryAt('hill')).toEqual({
    shortId: 'hill',
    collection: 'clusters',
    id: 'hill',
    name: { vi: expect.any(String), en: expect.any(String) },
    kind: { vi: 'Cụm công nghiệp', en: 'Industrial cluster' },
    place: { vi: expect.any(String), en: expect.any(String) },
    page: { section: 'clusters', address: { vi: expect.any(String), en: expect.any(String) } },
    fragment: undefined,
  });
});

test('a locality has its province as place, and its own beginning', () => {
  expect(entryAt('place-doi')?.place).toEqual({ vi: 'Tỉnh', en: 'Province' });
});

test('an entry of a list leads to its place on the page of the list', () => {
  const listed = entries.filter(({ collection }) => collection in listSections);
  expect(new Set(listed.map(({ page }) => page.section))).toEqual(new Set(Object.values(listSections)));
  expect(listed.every(({ id, fragment }) => fragment === id)).toBe(true);
});

test('a page of prose is told by its name, and leads to itself', () => {
  expect(entryAt('page-about')).toMatchObject({
    name: { vi: 'Giới thiệu', en: 'About' },
    kind: { vi: 'Trang', en: 'Page' },
    place: undefined,
    page: { section: 'about' },
    fragment: undefined,
  });
});

test('a misprint is told by its plan, its line, the words as printed and the right reading, shortened by words', () => {
  const { errata } = builtFor('2026-01-01').entries;
  const erratum = errata[0]!;
  const told = (change: Partial<typeof erratum>) => {
    const site = builtFor('2026-01-01', (content) => {
      content.localities.doi!.name = { vi: 'Thị xã Đồi (cũ)', en: 'Former Đồi Town' };
      Object.assign(content.errata[erratum.id]!, change);
    });
    return shortEntries(site).find(({ shortId }) => shortId === `misprint-${erratum.id}`);
  };
  const long = 'chữ in sai '.repeat(9).trim();
  const { line } = erratum;
  expect(told({ printed: 'sai', reading: 'đúng' })?.name).toEqual({
    vi: `Lỗi in trong kế hoạch Đồi, dòng ${line}: “sai” → “đúng”`,
    en: `Misprint in the Đồi plan, line ${line}: “sai” → “đúng”`,
  });
  expect(told({ printed: long, reading: undefined })?.name.en).toBe(
    `Misprint in the Đồi plan, line ${line}: “chữ in sai chữ in sai chữ in …”`,
  );
  expect(told({})?.place).toEqual({ vi: 'Thị xã Đồi (cũ)', en: 'Former Đồi Town' });
});

test('every collection with short addresses is told', () => {
  expect(new Set(entries.map(({ collection }) => collection))).toEqual(new Set(Object.keys(shortBeginnings)));
});

test('the title has the names in every language, or the first of them, as far as there is room', () => {
  const titled = (vi: string, en: string) => shortTitle({ ...entries[0]!, name: { vi, en } });
  expect(titled('Tứ Hạ', 'Tứ Hạ cluster')).toBe('Tứ Hạ – Tứ Hạ cluster');
  expect(titled('Tứ Hạ', 'long '.repeat(20).trim())).toBe('Tứ Hạ');
  expect(titled('dài '.repeat(30).trim(), 'x')).toBe(`${'dài '.repeat(22)}…`);
});
