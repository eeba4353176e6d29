import { expect, test } from 'vitest';
import { avoidedTerm } from '../../../src/checks/avoided-term.ts';
import { type Content } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (change: (content: Content) => void) => avoidedTerm(siteWith(change));

test('an English text that says an avoided variant is told with the term', () => {
  expect(faultsOf(({ clusters }) => (clusters.hill!.lead.en = 'An Industrial complex.'))).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'lead.en',
      problem: 'The English text says “industrial complex”, which this site does not use.',
      fix: 'Write “industrial cluster”, the term of the glossary.',
    },
  ]);
});

test('the plural is the same term, and a longer word is another', () => {
  expect(faultsOf(({ updates }) => (updates.merger!.says.en = 'Two industrial complexes.'))).toHaveLength(1);
  expect(faultsOf(({ updates }) => (updates.merger!.says.en = 'Pre-industrial complexity.'))).toEqual([]);
});

test('titles of sources and names that people search for are left alone', () => {
  expect(
    faultsOf(({ sources, clusters }) => {
      sources.gazette!.name.en = 'Decree on industrial complexes';
      clusters.hill!.aliases = [{ vi: 'Khu', en: 'Đồi Xanh industrial complex' }];
    }),
  ).toEqual([]);
});
