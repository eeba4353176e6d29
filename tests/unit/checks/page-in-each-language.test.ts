import { expect, test } from 'vitest';
import { pageInEachLanguage } from '../../../src/checks/page-in-each-language.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('a page that is there in one language only is told', () => {
  const site = siteWith();
  expect(pageInEachLanguage({ ...site, pages: site.pages.filter(({ lang }) => lang === 'vi') })).toEqual([
    {
      file: 'src/content/pages/en/about.mdx',
      field: 'the whole file',
      problem: 'The page “about” is missing in English.',
      fix: 'Write it beside src/content/pages/vi/about.mdx.',
    },
  ]);
});
