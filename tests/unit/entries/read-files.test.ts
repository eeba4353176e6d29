import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/entries/read-files.ts';
import { planText } from '../../support/minimal-content.ts';
import { filesWith, pageFiles, siteWith } from '../../support/minimal-site.ts';
import { inTemporarySite } from '../../support/temporary-site.ts';

test('entries, pages and seeds are read with their paths', () => {
  const { files, seeds } = inTemporarySite(readFiles);
  const pages = pageFiles().map(({ path, text }) => ({ path, text }));
  expect(files).toEqual([...filesWith(), ...pages].toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  expect(seeds).toEqual(siteWith().seeds);
  expect(seeds[0]!.text).toBe(planText);
});

test('files with a wrong ending or folder are read, so that they can be told, and hidden files are not', () => {
  const paths = [
    'src/content/clusters/a.yml',
    'src/content/clusters/deep/a.yaml',
    'src/content/pages/fr/about.mdx',
  ];
  const read = inTemporarySite((root) => {
    for (const path of [...paths, 'src/content/clusters/.a.yaml.swp']) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    return readFiles(root).files.map(({ path }) => path);
  });
  const usual = [...filesWith(), ...pageFiles()].map(({ path }) => path);
  expect(read.filter((path) => !usual.includes(path))).toEqual(paths);
});
