import { expect, test } from 'vitest';
import { translatedTerm } from '../../../src/checks/translated-term.ts';
import type { Term } from '../../../src/schemas/term.ts';
import { siteWith } from '../../support/minimal-site.ts';

/** The faults of the minimal site with other terms and one text changed. */
const faultsOf = (terms: Record<string, Partial<Term>>, key: string, text: string) =>
  translatedTerm(
    siteWith((content) => {
      const { cluster } = content.terms;
      for (const [id, term] of Object.entries(terms)) content.terms[id] = { ...cluster!, ...term };
      content.translations['doi-2021']!.passages[key] = text;
    }),
  );
const cluster = { cluster: { rendering: 'industrial cluster' } };

test('a term that is rendered otherwise is told with its entry', () => {
  expect(faultsOf(cluster, 'l9', '1. Expand the industrial zone.')).toEqual([
    {
      file: 'src/content/translations/doi-2021.yaml',
      field: 'passages.l9',
      problem: 'The plan says “cụm công nghiệp” and the translation does not say “industrial cluster”.',
      fix: 'Use the form of the glossary (src/content/terms/cluster.yaml).',
    },
  ]);
});

test('a term is known by its abbreviations and in any case', () => {
  const short = {
    cluster: { ...cluster.cluster, name: { vi: 'khu', en: 'zone' }, abbreviations: ['LÀNG NGHỀ'] },
  };
  expect(faultsOf(short, 'l11', '2. The village.')).toHaveLength(1);
  expect(faultsOf(short, 'l11', '2. Industrial clusters.')).toEqual([]);
});

test('a term without one rendering is left to the translator', () => {
  expect(faultsOf({}, 'l9', '1. Expand the industrial zone.')).toEqual([]);
});

test('a part of a word or of the number of a document is no term', () => {
  const part = (vi: string) => ({ cluster: { ...cluster.cluster, name: { vi, en: 'x' } } });
  expect(faultsOf(part('làn'), 'l11', '2. The village.')).toEqual([]);
  expect(faultsOf(part('KH'), 'l5', 'Plan 12/KH-UBND')).toEqual([]);
});

test('a term inside a longer one of the glossary is not used there', () => {
  const industry = { industry: { name: { vi: 'công nghiệp', en: 'industry' }, rendering: 'industry' } };
  expect(faultsOf({ ...cluster, ...industry }, 'l9', '1. Expand the industrial cluster.')).toEqual([]);
  expect(faultsOf({ ...cluster, ...industry }, 'l3', 'On its development')).toMatchObject([
    { fix: 'Use the form of the glossary (src/content/terms/industry.yaml).' },
  ]);
});

test('a plan whose seed has changed is told by itself', () => {
  const site = siteWith(({ terms, translations }) => {
    terms.cluster!.rendering = 'industrial cluster';
    translations['doi-2021']!.passages.l9 = '1. Expand it.';
  });
  expect(translatedTerm(site)).toHaveLength(1);
  expect(translatedTerm({ ...site, seeds: [] })).toEqual([]);
});
