import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { cardPathOf, entrySections, pathOf } from '../../src/routes.ts';
import { checkCard } from '../support/card-checker.ts';
import { builds, firstOf, metaOf, readBuilt } from '../support/dist.ts';

describe.each(builds)('the link cards of the site built $name', (build) => {
  const origin = build.origin + build.base;
  const pictureAt = (address: string) => {
    const file = address.startsWith(origin) ? decodeURIComponent(address.slice(origin.length)) : '';
    return build.files.includes(file) ? readBuilt(build, file) : undefined;
  };
  const cards = build.pages.map((page) => ({ page, ...checkCard(page.html, pictureAt) }));

  test('are right on every page for one who reads its HTML alone', () => {
    const wrong = cards.flatMap(({ page, faults }) => faults.map((fault) => `${page.path}: ${fault}`));
    expect(firstOf(wrong)).toEqual([]);
  });

  test('are right at every short and former address and at that of the open data too', () => {
    const wrong = [...build.choices, ...build.moved].flatMap((page) =>
      checkCard(page.html, pictureAt).faults.map((fault) => `${page.path}: ${fault}`),
    );
    expect(firstOf(wrong)).toEqual([]);
    expect(build.choices.filter((page) => metaOf(page, 'og:url') !== origin + page.path.slice(1))).toEqual(
      [],
    );
  });

  test('tell the address of the page', () => {
    const wrong = build.pages.filter(
      (page) => page.path !== '/404.html' && metaOf(page, 'og:url') !== origin + page.path.slice(1),
    );
    expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
  });

  test('show each page its own picture, but for the choice of language and unknown addresses', () => {
    const shared = [...Map.groupBy(cards, ({ image }) => image)]
      .map(([, pages]) => pages.map(({ page }) => page.path))
      .filter((paths) => paths.length > 1);
    expect(shared).toEqual([['/404.html', '/', '/vi/']]);
  });

  test('tell of a picture the same wherever it is used, and of no two pictures the same', () => {
    const told = [...build.pages, ...build.choices, ...build.moved].map((page) => ({
      image: metaOf(page, 'og:image'),
      alt: metaOf(page, 'og:image:alt'),
    }));
    const pairs = [...new Map(told.map((pair) => [JSON.stringify(pair), pair])).values()];
    const repeated = (key: 'image' | 'alt') =>
      [...Map.groupBy(pairs, (pair) => pair[key])]
        .filter(([, group]) => group.length > 1)
        .map(([value]) => String(value));
    expect(firstOf(repeated('image'))).toEqual([]);
    expect(firstOf(repeated('alt'))).toEqual([]);
  });

  test.each(entrySections)('are no two alike among the pages of %s, in words or in picture', (section) => {
    for (const lang of languages) {
      const own = cards.filter(
        ({ page }) =>
          page.path.startsWith(pathOf({ section }, lang)) && page.path !== pathOf({ section }, lang),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(new Set(own.map(({ alt }) => alt)).size).toBe(own.length);
      const pictures = new Set(own.map(({ image }) => Buffer.from(pictureAt(image)!).toString('base64')));
      expect(pictures.size).toBe(own.length);
    }
  });

  test('lie where the table of routes says, and no others beside them', () => {
    const named = new Set(cards.map(({ image }) => image.slice(origin.length)));
    expect(build.files.filter((file) => file.startsWith('og/') && !named.has(file))).toEqual([]);
    expect(named).toContain(cardPathOf({ section: 'home' }, 'en').slice(1));
  });
});
