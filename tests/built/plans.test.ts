import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { sha256 } from '../../src/passages/hash.ts';
import { isSignatoryName } from '../../src/passages/passage.ts';
import { pathOf } from '../../src/routes.ts';
import { all, builds, firstOf, pageOf, readBuilt, targetOf, wordsOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();

describe.each(builds)('the page of every plan, built $name,', (build) => {
  const pages = site.entries.plans.flatMap((plan) =>
    languages.map((lang) => ({
      plan,
      page: pageOf(build, pathOf({ section: 'plans', address: plan.address }, lang)),
    })),
  );

  test('holds the whole text, passage by passage, in its order', () => {
    const wrong = pages.flatMap(({ plan, page }) => {
      const passages = site.passages.passages(plan.id);
      const shown = all(page, '.passage').map(({ id }) => id);
      const order =
        shown.join() === passages.map(({ line }) => `l${line}`).join()
          ? []
          : [`${page.path}: ${shown.join()}`];
      return passages.reduce((faults, passage) => {
        const words = wordsOf(
          page.root.getElementById(`l${passage.line}`)?.querySelector('.passage-body [lang=vi]'),
        );
        const expected = isSignatoryName(passage) ? '[…]' : passage.text.replace(/\s+/g, ' ').trim();
        return words === expected ? faults : [...faults, `${page.path}#l${passage.line}: ${words}`];
      }, order);
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('holds our translation of each passage beside it, marked as English', () => {
    const wrong = pages.flatMap(({ plan, page }) => {
      const translated = site.entries.translations.find((entry) => entry.plan === plan.id)?.passages ?? {};
      return Object.entries(translated).flatMap(([line, text]) => {
        const body = page.root.getElementById(line)?.querySelector('.passage-body');
        const words =
          body?.querySelectorAll(page.lang === 'en' ? ':not([lang])' : '[lang=en]').map(wordsOf) ?? [];
        return words.includes(text) ? [] : [`${page.path}#${line}: ${text}`];
      });
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('offers the text as received, with its checksum', () => {
    const wrong = pages.flatMap(({ plan, page }) => {
      const link = targetOf(build, page, page.root.querySelector('a[download]')?.getAttribute('href') ?? '');
      const sum = link?.path && sha256(readBuilt(build, link.path.slice(1)));
      return sum === plan.sha256 && wordsOf(page.root).includes(plan.sha256)
        ? []
        : [`${page.path}: ${link?.path} ${sum}`];
    });
    expect(wrong).toEqual([]);
  });

  test('marks each misprint on its line', () => {
    const wrong = pages.flatMap(({ plan, page }) =>
      site.entries.errata
        .filter((erratum) => erratum.plan === plan.id)
        .filter(({ line, printed }) => {
          const passage = site.passages.passage(plan.id, line);
          const row = page.root.getElementById(`l${passage?.line}`);
          return !row?.querySelectorAll('mark.misprint').some((mark) => printed.includes(wordsOf(mark)));
        })
        .map(({ id }) => `${page.path}: ${id}`),
    );
    expect(firstOf(wrong)).toEqual([]);
  });

  test('links from its contents to headings of the text', () => {
    const wrong = pages.flatMap(({ page }) => {
      const links = all(page, 'nav .contents a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
      return links.length > 0 &&
        links.every((id) => page.root.getElementById(id)?.querySelector('h3, h4, h5, h6'))
        ? []
        : [page.path];
    });
    expect(wrong).toEqual([]);
  });
});
