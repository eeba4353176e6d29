import { expect, test } from 'vitest';
import { pageInEachLanguage } from '../../../src/checks/page-in-each-language.ts';
import { siteWith } from '../../support/minimal-site.ts';

const whole = siteWith();
const site = { ...whole, pages: whole.pages.filter(({ lang }) => lang === 'vi') };

test('a page that is there in one language only is told', () => {
  expect(pageInEachLanguage(site)).toEqual([
    {
      file: 'src/content/pages/en/about.mdx',
      field: 'the whole file',
      problem: 'The page “about” is missing in English.',
      fix: 'Write it beside src/content/pages/vi/about.mdx.',
    },
  ]);
});

test('a page left out for a fault of its own is not told as missing', () => {
  expect(pageInEachLanguage({ ...site, leftOut: ['src/content/pages/en/about.mdx'] })).toEqual([]);
});
