import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { entrySections, pathOf } from '../../src/routes.ts';
import { all, type BuiltPage, builds, firstOf, readBuilt, targetOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

/** What may be sent for a page, in bytes: text and style, and a list's script, packed with Brotli; letters as they are. */
const most = { textAndStyle: 14_000, script: 3_000, fonts: 70_000 };
const scripts = 'script[src], link[rel=modulepreload]';
const { clusters } = siteContent().entries;

describe.each(builds)('of the site built $name', (build) => {
  const filesOf = (page: BuiltPage, selector: string) =>
    all(page, selector).map((element) => {
      const path = targetOf(
        build,
        page,
        element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      )?.path;
      return (path ?? '').slice(1);
    });
  /** A script with every script that it imports. */
  const withImports = (file: string): string[] => {
    const imports = file.endsWith('.js')
      ? [
          ...readBuilt(build, file)
            .toString()
            .matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g),
        ]
      : [];
    return [file, ...imports.flatMap(([, name]) => withImports(`_astro/${name}`))];
  };
  const sizes = new Map<string, number>();
  /** The packed size of what a page loads, worked out once for each file. */
  const packedSize = (page: BuiltPage, selector: string) =>
    [...new Set(filesOf(page, selector).flatMap(withImports))].reduce((total, file) => {
      const size = sizes.get(file) ?? brotliCompressSync(readBuilt(build, file)).length;
      sizes.set(file, size);
      return total + size;
    }, 0);

  test(`the page of every site is sent with its style in ${most.textAndStyle} bytes at most`, () => {
    const paths = languages.flatMap((lang) =>
      clusters.map(({ address }) => pathOf({ section: 'clusters', address }, lang)),
    );
    const pages = build.pages.filter(({ path }) => paths.includes(path));
    const weights = pages.map((page) => ({
      path: page.path,
      weight: brotliCompressSync(page.html).length + packedSize(page, 'link[rel=stylesheet]'),
    }));
    expect(weights.length).toBe(paths.length);
    const heavy = weights.filter(({ weight }) => weight > most.textAndStyle);
    expect(firstOf(heavy.map(({ path, weight }) => `${path}: ${weight}`))).toEqual([]);
  });

  test('a script comes with the search and with lists alone', () => {
    const lists = languages.flatMap((lang) =>
      ['search' as const, ...entrySections].map((section) => pathOf({ section }, lang)),
    );
    const scripted = build.pages.filter((page) => all(page, scripts).length > 0);
    expect(scripted.map(({ path }) => path).filter((path) => !lists.includes(path))).toEqual([]);
  });

  test(`the script of a list is sent in ${most.script} bytes at most`, () => {
    const searching = languages.map((lang) => pathOf({ section: 'search' }, lang));
    const heavy = build.pages
      .filter(({ path }) => !searching.includes(path))
      .filter((page) => packedSize(page, scripts) > most.script);
    expect(heavy.map((page) => `${page.path}: ${packedSize(page, scripts)}`)).toEqual([]);
  });

  test(`all letters together are sent in ${most.fonts} bytes at most`, () => {
    const fonts = build.files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    const bytes = fonts.reduce((total, file) => total + readBuilt(build, file).length, 0);
    expect(bytes).toBeLessThanOrEqual(most.fonts);
  });

  test('every page asks early for the letters of running text', () => {
    const wrong = build.pages.filter((page) => {
      const fonts = all(page, 'link[rel=preload][as=font]');
      return (
        page.path !== '/' && (fonts.length === 0 || fonts.some((font) => !font.hasAttribute('crossorigin')))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
