import { expect, test } from 'vitest';
import { pathOf, sections, type Section } from '../../../src/routes.ts';
import { llmsFiles } from '../../../src/twins/llms-txt.ts';

const home = 'https://example.org/invest/';
const page = (lang: 'vi' | 'en', path: string, title: string) => ({
  lang,
  address: home + path,
  title,
  description: `About ${title}`,
});
const files = llmsFiles(
  [
    page('en', 'en/clusters/a/', 'Site [A]'),
    page('en', 'en/clusters/', 'Sites'),
    page('en', 'en/', 'Home'),
    page('en', 'en/search/', 'Search'),
    page('vi', 'vi/', 'Trang chủ'),
  ],
  home,
);
const english = files.find(({ path }) => path === 'en/llms.txt')!.text;

test('there is a list at the root and one for the pages below each language', () => {
  expect(files.map(({ path }) => path)).toEqual(['llms.txt', 'vi/llms.txt', 'en/llms.txt']);
});

test('a list begins with the name of the site and what it holds, and has its links under headings', () => {
  const [title, , summary] = english.split('\n');
  expect(title).toBe('# Invest Local Vietnam');
  expect(summary).toMatch(/^> What five local industrial plans/);
  expect(english.match(/^## .*$/gm)).toEqual(['## Read first', '## Industrial clusters', '## Optional']);
});

test('a section comes before its entries, each with what it says', () => {
  expect(english).toContain(
    `- [Sites](${home}en/clusters/index.md): About Sites\n- [Site \\[A\\]](${home}en/clusters/a/index.md): About Site \\[A]\n`,
  );
});

test('the list at the root leads to the list of each language', () => {
  expect(files[0]!.text).toContain(`## English\n\n- [All pages in English](${home}en/llms.txt)\n`);
  expect(files[0]!.text).toContain(`- [Mọi trang bằng tiếng Việt](${home}vi/llms.txt)\n`);
});

test('every section of the site has its place in the list', () => {
  const all = (Object.keys(sections) as Section[]).map((section) =>
    page('en', pathOf({ section }, 'en').slice(1), section),
  );
  const list = llmsFiles(all, home).find(({ path }) => path === 'en/llms.txt')!.text;
  expect(all.filter(({ title }) => !list.includes(`- [${title}](`))).toEqual([]);
});
