import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import {
  alternates,
  entryPaths,
  entrySections,
  hrefOf,
  pathOf,
  proseSections,
  prosePaths,
  type Section,
  sectionPaths,
  sections,
  withBase,
} from '../../src/routes.ts';
import { qrPathOf, shortBeginnings, shortPathOf } from '../../src/short-routes.ts';
import { idPattern } from '../../src/schemas/atoms.ts';

afterEach(() => vi.unstubAllEnvs());

const tuHa = { section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha-cluster' } } as const;

describe('the table of sections', () => {
  test.each(languages)('gives each section an address of its own in %s', (lang) => {
    const parts = Object.values(sections).map((section) => section[lang]);
    expect(new Set(parts).size).toBe(parts.length);
  });

  test.each(languages)('writes every address but the home page’s as an id in %s', (lang) => {
    const { home, ...others } = sections;
    expect(home[lang]).toBe('');
    expect(Object.values(others).filter((section) => !idPattern.test(section[lang]))).toEqual([]);
  });

  test('knows every section that has pages of entries or of prose', () => {
    expect([...entrySections, ...proseSections].filter((name) => !(name in sections))).toEqual([]);
  });
});

describe('a path', () => {
  test.each([
    [{ section: 'home' }, 'vi', '/vi/'],
    [{ section: 'clusters' }, 'vi', '/vi/cum-cong-nghiep/'],
    [tuHa, 'vi', '/vi/cum-cong-nghiep/tu-ha/'],
    [tuHa, 'en', '/en/clusters/tu-ha-cluster/'],
  ] as const)('of %o in %s is %s', (page, lang, path) => {
    expect(pathOf(page, lang)).toBe(path);
  });

  test('is there in every language', () => {
    expect(alternates(tuHa)).toEqual([
      { lang: 'vi', path: '/vi/cum-cong-nghiep/tu-ha/' },
      { lang: 'en', path: '/en/clusters/tu-ha-cluster/' },
    ]);
  });
});

describe('a link', () => {
  test('at the root is the path, with a fragment where one is asked for', () => {
    expect(hrefOf(tuHa, 'en')).toBe('/en/clusters/tu-ha-cluster/');
    expect(hrefOf(tuHa, 'en', 'l31')).toBe('/en/clusters/tu-ha-cluster/#l31');
  });

  test.each(['/invest', '/invest/'])('under the sub-path %s begins with it', (base) => {
    vi.stubEnv('BASE_URL', base);
    expect(hrefOf(tuHa, 'vi')).toBe('/invest/vi/cum-cong-nghiep/tu-ha/');
    expect(withBase('/favicon.svg')).toBe('/invest/favicon.svg');
  });
});

describe('a short path', () => {
  test('is the id of the entry, after what its collection begins with', () => {
    expect(shortPathOf('clusters', 'tu-ha')).toBe('/s/tu-ha/');
    expect(shortPathOf('localities', 'hoang-son')).toBe('/s/place-hoang-son/');
    expect(qrPathOf(shortPathOf('clusters', 'tu-ha'))).toBe('/s/tu-ha/qr.svg');
  });

  test('begins with what is printed on paper already', () => {
    expect(shortBeginnings).toEqual({
      clusters: '',
      sectors: '',
      incentives: '',
      projects: '',
      villages: '',
      plans: '',
      localities: 'place-',
      targets: 'target-',
      tasks: 'task-',
      agencies: 'body-',
      conflicts: 'conflict-',
      terms: 'term-',
      laws: 'law-',
      errata: 'misprint-',
      updates: 'update-',
      pages: 'page-',
    });
  });
});

describe('the static paths', () => {
  test('of a section are one for each language, under the section’s name as parameter', () => {
    expect(sectionPaths('roadmap')).toEqual([
      { params: { lang: 'vi', roadmap: 'lo-trinh' }, props: { lang: 'vi' } },
      { params: { lang: 'en', roadmap: 'roadmap' }, props: { lang: 'en' } },
    ]);
  });

  test('of entries are one for each entry and language', () => {
    const entry = { address: tuHa.address, id: 'tu-ha' };
    expect(entryPaths('clusters', [entry])).toEqual([
      { params: { lang: 'vi', clusters: 'cum-cong-nghiep', address: 'tu-ha' }, props: { lang: 'vi', entry } },
      {
        params: { lang: 'en', clusters: 'clusters', address: 'tu-ha-cluster' },
        props: { lang: 'en', entry },
      },
    ]);
  });

  test('of prose are one for each page and language', () => {
    const paths = prosePaths();
    expect(paths.length).toBe(proseSections.length * languages.length);
    expect(paths).toContainEqual({
      params: { lang: 'en', prose: 'about' },
      props: { lang: 'en', section: 'about' },
    });
  });

  test('name a parameter that a file name of a route can hold', () => {
    const names = Object.keys(sections) as Section[];
    expect(names.filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([]);
  });
});
