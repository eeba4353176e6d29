import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf, sections, type Section } from '../../src/routes.ts';
import { isShared } from '../../src/share/links.ts';
import { all, builds, firstOf, wordsOf } from '../support/dist.ts';

describe.each(builds)('the pages of the site built $name', (build) => {
  const unshared = (Object.keys(sections) as Section[]).filter((section) => !isShared({ section }));
  const isTool = (path: string) =>
    languages.some((lang) => unshared.some((section) => path === pathOf({ section }, lang)));
  const pages = build.pages.filter(({ path }) => path !== '/' && path !== '/404.html');

  test('offer to be shared, all but those for use', () => {
    const wrong = pages.filter((page) => (all(page, '.share-page').length === 1) === isTool(page.path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('carry their own absolute address in each link for sharing, and tell the other site no more', () => {
    const faults = pages.flatMap((page) => {
      const address = page.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return all(page, '.share-page a')
        .filter((link) => {
          const href = link.getAttribute('href') ?? '';
          const carries = [...new URL(href).searchParams.values()].includes(address);
          return link.getAttribute('rel') !== 'noreferrer' || carries === href.includes('chat.zalo.me');
        })
        .map((link) => `${page.path}: ${link.outerHTML}`);
    });
    expect(firstOf(faults)).toEqual([]);
  });

  test('can be cited without JavaScript, by title, site, day and address', () => {
    const faults = pages.filter((page) => {
      const share = page.root.querySelector('.share-page');
      const address = page.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const shown = wordsOf(share?.querySelector('span'));
      const title = page.root.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
      return (
        share && !(shown.startsWith(`${title}. `) && shown.endsWith(` ${address}`) && /\d{4}/.test(shown))
      );
    });
    expect(firstOf(faults.map(({ path }) => path))).toEqual([]);
  });

  test('show no button that only a script can answer', () => {
    const shown = pages.flatMap((page) => all(page, '.share-page button:not([hidden])').map(() => page.path));
    expect(firstOf(shown)).toEqual([]);
  });
});
