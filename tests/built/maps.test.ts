import { describe, expect, test } from 'vitest';
import { placesOf, sitesOffTheMap } from '../../src/derived/hosting-places.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf, type PageRef } from '../../src/routes.ts';
import {
  all,
  type BuiltPage,
  builds,
  firstOf,
  pageOf,
  readBuilt,
  targetOf,
  wordsOf,
} from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();
const { clusters, localities } = site.entries;

/** The names of the archipelagos, which no map of Viet Nam may lack, in each language. */
const archipelagos: Record<Lang, string[]> = {
  vi: ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa'],
  en: ['Hoàng Sa Archipelago (Viet Nam)', 'Trường Sa Archipelago (Viet Nam)'],
};

const overviews: PageRef[] = [{ section: 'home' }, { section: 'localities' }];
const pagesWithMap: PageRef[] = [
  ...overviews,
  ...localities.map(({ address }) => ({ section: 'localities' as const, address })),
  ...clusters.map(({ address }) => ({ section: 'clusters' as const, address })),
];

describe.each(builds)('of the site built $name', (build) => {
  const shapesOn = (page: BuiltPage) =>
    all(page, 'svg.map use').map((use) => targetOf(build, page, use.getAttribute('href') ?? ''));
  const mapOn = (page: BuiltPage) => all(page, 'svg.map').find((svg) => svg.querySelector('use'));
  const shown = build.pages.filter((page) => shapesOn(page).some((shape) => shape?.fragment === 'land'));
  const faults = (isRight: (page: BuiltPage) => boolean) =>
    firstOf(shown.filter((page) => !isRight(page)).map(({ path }) => path));

  test('a map stands on the home page, the list of localities, and every page of a locality and a site', () => {
    const expected = pagesWithMap.flatMap((page) => languages.map((lang) => pathOf(page, lang)));
    expect(shown.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
  });

  test('every map shows both archipelagos', () => {
    expect(
      faults((page) => {
        const shapes = shapesOn(page);
        return ['hoang-sa', 'truong-sa'].every((id) => shapes.some((shape) => shape?.fragment === id));
      }),
    ).toEqual([]);
  });

  test('the drawing under the maps is there, with every shape that they show', () => {
    const missing = shown.flatMap((page) =>
      shapesOn(page).flatMap((shape) => {
        const drawing = readBuilt(build, (shape?.path ?? '').slice(1)).toString();
        return drawing.includes(`<path id="${shape?.fragment}" d="M`)
          ? []
          : [`${page.path}: ${shape?.fragment}`];
      }),
    );
    expect(firstOf(missing)).toEqual([]);
  });

  test.each(languages)('every map names both archipelagos in its language (%s)', (lang) => {
    const unnamed = shown
      .filter((page) => page.lang === lang)
      .filter((page) => {
        const labels = mapOn(page)?.querySelectorAll('text').map(wordsOf).join(' ') ?? '';
        return !archipelagos[lang].every((name) => labels.includes(name));
      });
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  test('every map has a title, and a description that speaks of both archipelagos', () => {
    expect(
      faults((page) => {
        const [title, text] = ['title', 'desc'].map((name) => wordsOf(mapOn(page)?.querySelector(name)));
        const spoken = archipelagos[page.lang].map((name) => name.toLowerCase());
        return Boolean(title) && spoken.every((name) => text?.toLowerCase().includes(name));
      }),
    ).toEqual([]);
  });

  test('every page with a map says where drawing and points come from, with the licence of the points', () => {
    expect(
      faults((page) => {
        const credit = all(page, '.map-credit').map(wordsOf).join(' ');
        const links = all(page, '.map-credit a').map((link) => link.getAttribute('href'));
        return (
          [
            'GeoNames (CC BY 4.0)',
            'vietnamese-provinces-database (MIT)',
            'sapnhap.bando.com.vn',
            'Natural Earth',
          ].every((name) => credit.includes(name)) &&
          links.includes('https://www.geonames.org') &&
          links.includes('https://creativecommons.org/licenses/by/4.0/')
        );
      }),
    ).toEqual([]);
  });

  test('the foot of every page names the sources of the maps', () => {
    const without = build.pages
      .filter(({ path }) => path !== '/')
      .filter(
        (page) => !/Natural Earth.*GeoNames \(CC BY 4\.0\)/.test(wordsOf(page.root.querySelector('footer'))),
      );
    expect(firstOf(without.map(({ path }) => path))).toEqual([]);
  });

  test('the page of a site marks its hosting places and no others', () => {
    const wrong = clusters.flatMap((cluster) =>
      languages.flatMap((lang) => {
        const page = pageOf(build, pathOf({ section: 'clusters', address: cluster.address }, lang));
        const marked = mapOn(page)?.querySelectorAll('circle').length;
        return marked === placesOf(site, cluster).length ? [] : [`${page.path}: ${marked}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the list of a map links every site, those whose place is not stated among them', () => {
    expect(sitesOffTheMap(site, clusters).length).toBeGreaterThan(0);
    const wrong = overviews.flatMap((overview) =>
      languages.flatMap((lang) => {
        const page = pageOf(build, pathOf(overview, lang));
        const linked = all(page, '.map-sites a').map(
          (link) => targetOf(build, page, link.getAttribute('href') ?? '')?.path,
        );
        const missing = clusters.filter(
          ({ address }) => !linked.includes(pathOf({ section: 'clusters', address }, lang)),
        );
        return missing.map(({ id }) => `${page.path}: ${id}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
