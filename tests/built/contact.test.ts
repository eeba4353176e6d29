import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { contactPathOf } from '../../src/routes.ts';
import { site } from '../../src/site.ts';
import { all, builds, firstOf } from '../support/dist.ts';

const run = site.operator.name !== undefined;

describe.each(builds)('the site built $name', (build) => {
  test('has a card of its operator in each language when somebody runs it, and none while nobody does', () => {
    const cards = build.files.filter((file) => file.endsWith('.vcf'));
    const wanted = languages.map((lang) => contactPathOf(lang).slice(1)).toSorted();
    expect(cards).toEqual(run ? wanted : []);
  });

  test('leads to the card at the foot of every page when there is one', () => {
    const pages = build.pages.filter((page) => all(page, 'footer').length > 0);
    const wrong = pages.filter((page) => {
      const href = build.base.slice(0, -1) + contactPathOf(page.lang);
      return all(page, `footer a[href="${href}"]`).length !== (run ? 1 : 0);
    });
    expect(pages.length).toBeGreaterThan(400);
    expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
  });

  test('shows no key for IndexNow while none is set', () => {
    const keys = build.files.filter((file) => /^[A-Za-z0-9-]{8,128}\.txt$/.test(file));
    expect(keys).toEqual(site.indexNowKey ? [`${site.indexNowKey}.txt`] : []);
  });
});
