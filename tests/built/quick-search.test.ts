import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import type { NameFile } from '../../src/quick-search/name-file.ts';
import { readNames } from '../../src/quick-search/names.ts';
import { all, builds, firstOf, pageAt, readBuilt } from '../support/dist.ts';

/** What the script of the quick search and each name may cost, in bytes, packed with Brotli. */
const most = { script: 6_000, name: 40 };

describe.each(builds)('the quick search of the site built $name', (build) => {
  const dialog = build.files.filter((file) => /^_astro\/dialog-[\w-]+\.js$/.test(file));

  test.each(languages)('leads to pages and places that are there, in %s', (lang) => {
    const { things } = readNames(namesIn(lang));
    const lost = things.flatMap(({ paths }) =>
      paths.filter((address) => {
        const [path = '', id] = address.split('#');
        const page = pageAt(build, path);
        return !page || (id !== undefined && !page.ids.has(id));
      }),
    );
    expect(firstOf(lost)).toEqual([]);
  });

  test('finds its files below the path of the site', () => {
    const script = readBuilt(build, dialog[0] ?? '').toString();
    const [style = ''] = /[^`'"]*quick-search-[\w-]+\.css/.exec(script) ?? [];
    expect(style.startsWith(build.base)).toBe(true);
    expect(build.files).toContain(style.slice(build.base.length));
    const bases = build.pages.flatMap((page) =>
      all(page, '[data-quick-search]').map((link) => link.getAttribute('data-quick-search')),
    );
    expect(new Set(bases)).toEqual(new Set([build.base]));
  });

  test(`is sent in ${most.script} bytes and ${most.name} for each name at most`, () => {
    expect(dialog).toHaveLength(1);
    expect(brotliCompressSync(readBuilt(build, dialog[0] ?? '')).length).toBeLessThanOrEqual(most.script);
    for (const lang of languages) {
      const file = namesIn(lang);
      const bytes = brotliCompressSync(JSON.stringify(file)).length;
      expect(bytes / readNames(file).things.length).toBeLessThanOrEqual(most.name);
    }
  });

  function namesIn(lang: string): NameFile {
    return JSON.parse(readBuilt(build, `names/${lang}.json`).toString()) as NameFile;
  }
});
