import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { entrySections, pathOf, type Section } from '../../src/routes.ts';
import { all, type BuiltPage, builds, firstOf, readBuilt, targetOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

/** What may be sent for a page, in bytes: text and style, and scripts, packed with Brotli; letters as they are. */
const most = {
  textAndStyle: 14_000,
  script: 15_000,
  siteScript: 3_000,
  start: 1_000,
  share: 250,
  fonts: 70_000,
};
/** The one script of every page earns its place: it waits for the quick search, leads back to results and counts the short list. */
const start = /^_astro\/Header\.[\w.-]+\.js$/;
/** The script that waits for sharing or a proof to be opened, then loads what copies, on every page that is shared. */
const share = /^_astro\/Share\.[\w.-]+\.js$/;
/** The pages that a script makes quicker: what is searched, filtered, compared, kept and asked. */
const enhanced: Section[] = ['search', ...entrySections, 'compare', 'shortList', 'enquiry'];
const scripts = 'script[src], link[rel=modulepreload]';
/** The page of each site, which has the button of the short list. */
const sitePages = siteContent().entries.clusters.map(
  ({ address }) => ({ section: 'clusters', address }) as const,
);

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
    const paths = languages.flatMap((lang) => sitePages.map((page) => pathOf(page, lang)));
    const pages = build.pages.filter(({ path }) => paths.includes(path));
    const weights = pages.map((page) => ({
      path: page.path,
      weight: brotliCompressSync(page.html).length + packedSize(page, 'link[rel=stylesheet]'),
    }));
    expect(weights.length).toBe(paths.length);
    const heavy = weights.filter(({ weight }) => weight > most.textAndStyle);
    expect(firstOf(heavy.map(({ path, weight }) => `${path}: ${weight}`))).toEqual([]);
  });

  test('a script comes with what is searched, filtered, compared and asked, and with the button of a site alone', () => {
    const tools = [...enhanced.map((section) => ({ section })), ...sitePages];
    const paths = languages.flatMap((lang) => tools.map((page) => pathOf(page, lang)));
    const scripted = build.pages.filter((page) =>
      filesOf(page, scripts).some((file) => !start.test(file) && !share.test(file)),
    );
    expect(scripted.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test(`besides, every page in a language waits for the quick search, in ${most.start} bytes at most`, () => {
    const [file = '', ...others] = build.files.filter((name) => start.test(name));
    expect(others).toEqual([]);
    const without = build.pages.filter((page) => !filesOf(page, scripts).includes(file));
    expect(without.map(({ path }) => path)).toEqual(['/']);
    expect(withImports(file)).toEqual([file]);
    expect(brotliCompressSync(readBuilt(build, file)).length).toBeLessThanOrEqual(most.start);
  });

  test(`what waits to copy links comes with the pages that are shared alone, in ${most.share} bytes at most`, () => {
    const wrong = build.pages.filter(
      (page) =>
        filesOf(page, scripts).some((file) => share.test(file)) === (all(page, '.share-page').length === 0),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const weights = build.files
      .filter((file) => share.test(file))
      .map((file) =>
        withImports(file).reduce((sum, each) => sum + brotliCompressSync(readBuilt(build, each)).length, 0),
      );
    expect(weights.length).toBe(1);
    expect(Math.max(...weights)).toBeLessThanOrEqual(most.share);
  });

  test(`the scripts of a page are sent in ${most.script} bytes at most, of a site’s page in ${most.siteScript}`, () => {
    const paths = languages.flatMap((lang) => sitePages.map((page) => pathOf(page, lang)));
    const heavy = build.pages.flatMap((page) => {
      const weight = packedSize(page, scripts);
      return weight > (paths.includes(page.path) ? most.siteScript : most.script)
        ? [`${page.path}: ${weight}`]
        : [];
    });
    expect(firstOf(heavy)).toEqual([]);
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
