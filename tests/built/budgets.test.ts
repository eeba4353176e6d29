import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { all, type BuiltPage, builds, firstOf, readBuilt, targetOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

/** What may be sent for a page, in bytes: its text and style packed with Brotli, its scripts, its letters. */
const most = { textAndStyle: 14_000, scripts: 0, fonts: 70_000 };
const { clusters } = siteContent().entries;

describe.each(builds)('of the site built $name', (build) => {
  const filesOf = (page: BuiltPage, selector: string) =>
    all(page, selector).map((element) => {
      const path = targetOf(
        build,
        page,
        element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      )?.path;
      return readBuilt(build, (path ?? '').slice(1));
    });
  const sum = (files: Buffer[]) => files.reduce((total, { length }) => total + length, 0);
  const packed = (bytes: Buffer) => brotliCompressSync(bytes);

  test(`the page of every site is sent with its style in ${most.textAndStyle} bytes at most`, () => {
    const paths = languages.flatMap((lang) =>
      clusters.map(({ address }) => pathOf({ section: 'clusters', address }, lang)),
    );
    const sizes = build.pages
      .filter(({ path }) => paths.includes(path))
      .map((page) => ({
        path: page.path,
        size: sum([Buffer.from(page.html), ...filesOf(page, 'link[rel=stylesheet]')].map(packed)),
      }));
    expect(sizes.length).toBe(paths.length);
    const heavy = sizes.filter(({ size }) => size > most.textAndStyle);
    expect(firstOf(heavy.map(({ path, size }) => `${path}: ${size}`))).toEqual([]);
  });

  test('every page but that of the search is sent without a script', () => {
    const searching = languages.map((lang) => pathOf({ section: 'search' }, lang));
    const scripted = build.pages.filter(
      (page) => sum(filesOf(page, 'script[src], link[rel=modulepreload]')) > most.scripts,
    );
    expect(scripted.map(({ path }) => path).toSorted((a, b) => a.localeCompare(b))).toEqual(
      searching.toSorted((a, b) => a.localeCompare(b)),
    );
  });

  test(`all letters together are sent in ${most.fonts} bytes at most`, () => {
    const fonts = build.files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts.map((file) => readBuilt(build, file)))).toBeLessThanOrEqual(most.fonts);
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
