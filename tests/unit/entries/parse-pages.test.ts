import { expect, test } from 'vitest';
import { parsePages } from '../../../src/entries/parse-pages.ts';

const path = 'src/content/pages/en/about.mdx';
const head = '---\ntitle: About\ndescription: What it is.\n---\n';

test('a page is read with its language, name and head', () => {
  expect(parsePages([{ path, text: `${head}\nText with a rule:\n\n---\n` }])).toEqual({
    pages: [{ path, lang: 'en', name: 'about', title: 'About', description: 'What it is.' }],
    leftOut: [],
    issues: [],
  });
});

test.each([
  [
    'no head',
    '# About\n\n---\n\nText\n\n---\n',
    {
      field: 'line 1',
      problem: 'The page has no head.',
      fix: 'Begin the file with a line `---`, the keys `title:` and `description:`, and a line `---`.',
    },
  ],
  [
    'a head without a key',
    '---\ntitle: About\n---\n',
    {
      field: 'description',
      problem: 'The key `description` is missing.',
      fix: 'Write `description:` (description for search engines; 50 to 160 characters).',
    },
  ],
  [
    'a broken head',
    '---\ntitle: "About\n---\n',
    {
      field: 'line 3, column 1',
      problem: 'The YAML cannot be read: Missing closing "quote.',
      fix: 'Mend the line; put a text that holds “: ” or “#”, or that begins with a sign, in quotation marks.',
    },
  ],
])('a page with %s is left out and told', (_, text, told) => {
  expect(parsePages([{ path, text }])).toEqual({
    pages: [],
    leftOut: [path],
    issues: [{ file: path, ...told }],
  });
});

test.each([
  'src/content/pages/fr/about.mdx',
  'src/content/pages/en/Về.mdx',
  'src/content/pages/en/about.md',
  'src/content/pages/about.mdx',
])('a file %s is told by its path', (file) => {
  expect(parsePages([{ path: file, text: head }]).issues).toEqual([
    {
      file,
      field: 'the path',
      problem: 'The file is not a page of prose in a language of the site.',
      fix: 'Name it src/content/pages/<language>/<name>.mdx; the languages are vi and en, and the name is made of a–z, digits and single hyphens.',
    },
  ]);
});
