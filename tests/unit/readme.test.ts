import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/process.mjs';
import { numberInQuote } from '../../src/checks/number-in-quote.ts';
import { formatIssues } from '../../src/entries/format-issues.ts';
import { parseEntries } from '../../src/entries/parse.ts';
import { indexPassages } from '../../src/passages/passage-index.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const text = read(file);
  /** What is written as code, in a line or in a block. */
  const code = [...text.matchAll(/```.*?```|`[^`\n]+`/gs)].map(([found]) => found);

  test('names only commands that there are', () => {
    const named = code.flatMap((found) => [...found.matchAll(/\bnpm (?:run )?([a-z][a-z:]*)/g)]);
    const own = ['ci', 'config', 'install', 'run'];
    const missing = named
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts) && !own.includes(name));
    expect(named.length).toBeGreaterThan(2);
    expect(missing).toEqual([]);
  });

  test('names only files and folders that there are', () => {
    const paths = code
      .map((found) => found.replaceAll('`', ''))
      .filter((found) => /^(?:src|scripts|tests|seeds|deploy|public)\/[\w./-]*$/.test(found));
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('links only to files and headings that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const missing = links.filter(([, path = '', heading]) => {
      if (!existsSync(join(root, path || file))) return true;
      const headings = [...read(path || file).matchAll(/^#+ (.*)$/gm)].map(([, name = '']) =>
        name
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      return heading !== undefined && !headings.includes(heading);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

test('README.vi.md shows the entry as it stands and the error as the check tells it', () => {
  const text = read('README.vi.md');
  const path = 'src/content/clusters/tu-ha.yaml';
  const block = (kind: string) =>
    new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 's').exec(text)?.[1]?.replace(/^ {3}/gm, '').trim() ?? '';
  expect(read(path)).toContain(block('yaml'));

  const spoilt = { path, text: read(path).replace('value: 17.7', 'value: 17.5') };
  const { entries, leftOut } = parseEntries([spoilt]);
  const issues = numberInQuote({ entries, leftOut, pages: [], seeds: [], passages: indexPassages([]) });
  const told = /```text\n(.*?)```/s.exec(text)?.[1] ?? '';
  expect(formatIssues(issues)).toContain(told.trim());
});
