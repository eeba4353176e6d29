import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { parseEntries } from '../../../src/entries/parse.ts';
import { minimalContent } from '../../support/minimal-content.ts';
import { filesWith, filesWithText } from '../../support/minimal-site.ts';

const merger = 'src/content/updates/merger.yaml';
const issuesOf = (rewrite: (text: string) => string) => parseEntries(filesWithText(merger, rewrite)).issues;

test('entries are sorted by id, whatever the order of the files', () => {
  const files = filesWith(({ updates }) => {
    for (const id of ['b', 'a-2', 'a', 'a1']) updates[id] = minimalContent().updates.merger!;
  });
  const { entries } = parseEntries(files.toReversed());
  expect(entries.updates.map(({ id }) => id)).toEqual(['a', 'a-2', 'a1', 'b', 'merger']);
});

test('an entry knows its id and its file', () => {
  expect(parseEntries(filesWith()).entries.updates).toMatchObject([{ id: 'merger', file: merger }]);
});

test('a faulty entry is left out and reported, and the others are read', () => {
  const { entries, leftOut, issues } = parseEntries(filesWithText(merger, () => 'name: []\n'));
  expect(entries.updates).toEqual([]);
  expect(entries.sources).toHaveLength(1);
  expect(leftOut).toEqual([merger]);
  expect(issues.map(({ field }) => field)).toEqual(['name', 'date', 'says', 'sources', 'about']);
});

test('a day without quotation marks is reported, because the build reads it as a date', () => {
  expect(issuesOf((text) => text.replace(/^date: .*$/m, 'date: 2025-07-01'))).toEqual([
    {
      file: merger,
      field: 'date',
      problem: 'The value is a date without quotation marks, where a text is expected.',
      fix: 'Put the value in quotation marks: "2025-07-01".',
    },
  ]);
});

test('markup in a text is data like any other', () => {
  const name = { vi: '<b>Sáp nhập</b>', en: 'Merger </script>' };
  const { entries, issues } = parseEntries(filesWith(({ updates }) => (updates.merger!.name = name)));
  expect(issues).toEqual([]);
  expect(entries.updates[0]!.name).toEqual(name);
});

describe('a file that cannot be read', () => {
  test('tells line and column', () => {
    expect(issuesOf((text) => `${text}note: a: b\n`)).toEqual([
      {
        file: merger,
        field: 'line 13, column 7',
        problem: 'The YAML cannot be read: Nested mappings are not allowed in compact mappings.',
        fix: 'Mend the line; put a text that holds “: ” or “#”, or that begins with a sign, in quotation marks.',
      },
    ]);
  });

  test('tells a key that stands twice', () => {
    expect(issuesOf((text) => `${text}date: "2025"\n`)).toEqual([
      {
        file: merger,
        field: 'line 13, column 1',
        problem: 'The key `date` stands twice.',
        fix: 'Keep one of the two.',
      },
    ]);
  });

  test('tells a byte order mark', () => {
    expect(issuesOf((text) => `\uFEFF${text}`)).toEqual([
      {
        file: merger,
        field: 'line 1, column 1',
        problem: 'The file begins with a byte order mark.',
        fix: 'Save it as UTF-8 without a byte order mark.',
      },
    ]);
  });

  test.each(['', ' \n\n', '# a note\n', 'null\n'])('tells that %j holds no data', (text) => {
    expect(issuesOf(() => text)).toEqual([
      {
        file: merger,
        field: 'the whole file',
        problem: 'The file holds no data.',
        fix: 'Write the keys of the entry, or remove the file.',
      },
    ]);
  });

  test('tells an alias, which a text that begins with a star becomes', () => {
    expect(issuesOf(() => 'name: *merger\n')).toEqual([
      {
        file: merger,
        field: 'the whole file',
        problem: 'The file refers to another of its parts by a YAML alias (`*name`).',
        fix: 'Write the text out, and put a text that begins with “*” in quotation marks.',
      },
    ]);
  });

  test('tells an unknown tag', () => {
    expect(issuesOf((text) => text.replace('Merger', '!big Merger'))).toMatchObject([
      { field: 'line 3, column 7' },
    ]);
  });

  test('tells a line that is not composed outside the texts too', () => {
    expect(issuesOf((text) => `${text}# ${'sáp nhập'.normalize('NFD')}\n`)).toEqual([
      {
        file: merger,
        field: 'line 13',
        problem: 'The line is not composed (NFC).',
        fix: 'Write it with composed letters.',
      },
    ]);
  });
});

describe('the path of a file', () => {
  const issuesAt = (path: string) => parseEntries([{ path, text: 'name: x\n' }]).issues;

  test('must lead into the folder of a collection', () => {
    const fix = `Move it to src/content/<collection>/; the collections are ${collectionNames.join(', ')}.`;
    const problem = 'The file does not stand in the folder of a collection.';
    for (const file of [
      'src/content/cluster/a.yaml',
      'src/content/clusters/north/a.yaml',
      'src/content/a.yaml',
    ]) {
      expect(issuesAt(file)).toEqual([{ file, field: 'the folder', problem, fix }]);
    }
  });

  test('must end in .yaml', () => {
    expect(issuesAt('src/content/clusters/a.yml')).toEqual([
      {
        file: 'src/content/clusters/a.yml',
        field: 'the file name',
        problem: 'The file name “a.yml” does not end in .yaml, so the file would be left out.',
        fix: 'Let the name end in .yaml, or move the file out of the folder.',
      },
    ]);
  });

  test.each([
    ['Đồng Thắng', ', such as “dong-thang”'],
    ['Tu-Ha', ', such as “tu-ha”'],
    ['tu_ha', ', such as “tu-ha”'],
    ['tu--ha', ', such as “tu-ha”'],
    ['…', ''],
  ])('must be named by an id, and “%s” is none', (id, suggestion) => {
    expect(issuesAt(`src/content/clusters/${id}.yaml`)).toEqual([
      {
        file: `src/content/clusters/${id}.yaml`,
        field: 'the file name',
        problem: `The file name “${id}” is not an id.`,
        fix: `Use lower-case letters a–z, digits and single hyphens${suggestion}.`,
      },
    ]);
  });
});
