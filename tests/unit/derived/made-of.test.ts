import { expect, test } from 'vitest';
import { filesOf } from '../../../src/derived/made-of.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { entrySections, sections, type Section } from '../../../src/routes.ts';
import { builtFor } from '../../support/derived-site.ts';
import { pathOf } from '../../support/minimal-site.ts';

const site = builtFor('2026-11-20');
const cluster = { section: 'clusters', address: site.entries.clusters[0]!.address } as const;
const plan = { section: 'plans', address: site.entries.plans[0]!.address } as const;

test('the page of an entry is made of its own file, of its locality and plan, and of what it names', () => {
  expect(filesOf(site, cluster, 'vi')).toEqual(
    expect.arrayContaining([
      pathOf('clusters', 'hill'),
      pathOf('localities', 'doi'),
      pathOf('plans', 'doi-2021'),
      pathOf('sectors', 'textiles'),
    ]),
  );
});

test('the page of an entry is made of what says that it is about it', () => {
  const changed = builtFor('2026-11-20', (content) => {
    for (const update of Object.values(content.updates)) update.about = { clusters: ['hill'] };
  });
  const files = filesOf(changed, cluster, 'vi');
  expect(files).toContain(pathOf('updates', changed.entries.updates[0]!.id));
  expect(files).toContain(pathOf('sources', changed.entries.updates[0]!.sources[0]!));
});

test('the page of a plan is made of its text, its translation and its misprints too', () => {
  expect(filesOf(site, plan, 'en')).toEqual(
    expect.arrayContaining([
      'seeds/doi-2021.txt',
      pathOf('translations', 'doi-2021'),
      pathOf('errata', site.entries.errata[0]!.id),
    ]),
  );
});

test('a page of prose is made of its file in its language', () => {
  expect(filesOf(site, { section: 'about' }, 'en')).toEqual(['src/content/pages/en/about.mdx']);
});

test('every page is made of some file, each named once', () => {
  const pages = [
    ...(Object.keys(sections) as Section[]).map((section) => ({ section })),
    ...entrySections.flatMap((section) => site.entries[section].map(({ address }) => ({ section, address }))),
  ];
  const wrong = pages.filter((page) =>
    languages.some((lang) => {
      const files = filesOf(site, page, lang);
      return files.length === 0 || new Set(files).size < files.length;
    }),
  );
  expect(wrong).toEqual([]);
});
