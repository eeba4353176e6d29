import { describe, expect, test } from 'vitest';
import { type ClusterField, clusterFields, completeness } from '../../src/derived/cluster-fields.ts';
import { about } from '../../src/derived/relations.ts';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { explainedFields } from '../../src/schemas/term.ts';
import { all, builds, firstOf, pageOf, wordsOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();

describe.each(builds)('the page of every site, built $name,', (build) => {
  const pages = site.entries.clusters.flatMap((cluster) =>
    languages.map((lang) => {
      const page = pageOf(build, pathOf({ section: 'clusters', address: cluster.address }, lang));
      const filled = completeness(cluster, about(site, 'tasks', 'clusters', cluster.id));
      return { page, t: dictionaryOf(lang), filled };
    }),
  );
  const fieldOf = ({ page, t }: (typeof pages)[number], field: ClusterField) =>
    all(page, '.fields > div').find((row) => wordsOf(row.querySelector('dt')) === t.fields[field]);
  const silences = (row: ReturnType<typeof fieldOf>) =>
    row?.querySelectorAll('dd .silence').map(wordsOf) ?? [];

  test('shows the fields in one order', () => {
    const wrong = pages.flatMap((shown) => {
      const names = all(shown.page, '.fields > div > dt').map(wordsOf);
      const places = clusterFields.map((field) => names.indexOf(shown.t.fields[field]));
      const sorted = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
      return sorted ? [] : [`${shown.page.path}: ${names.join(', ')}`];
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('explains the fields that are named for terms of the trade where they stand', () => {
    const named = explainedFields.filter((field) => clusterFields.some((shown) => shown === field));
    const wrong = pages.flatMap((shown) =>
      named
        .filter((field) => !wordsOf(fieldOf(shown, field as ClusterField)?.querySelector('dd .term a')))
        .map((field) => `${shown.page.path} ${field}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('explains what kind of site it is, and no term twice', () => {
    const wrong = pages.filter(({ page }) => {
      const terms = all(page, '.term a').map((link) => link.getAttribute('href'));
      return all(page, '.page-head > .term').length === 0 || new Set(terms).size < terms.length;
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  test('says of each silent field that the plan is silent', () => {
    const wrong = pages.flatMap((shown) =>
      shown.filled.silent.flatMap((field) => {
        const sentence = field === 'milestones' ? shown.t.silence.noMilestones : shown.t.silence.field;
        const said = silences(fieldOf(shown, field));
        return said.length === 1 && said[0] === sentence
          ? []
          : [`${shown.page.path} ${field}: ${said.join()}`];
      }),
    );
    expect(pages.flatMap(({ filled }) => filled.silent).length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('proves each field that is not silent, and says of none that it is', () => {
    const wrong = pages.flatMap((shown) =>
      clusterFields
        .filter((field) => !shown.filled.silent.includes(field))
        .filter((field) => {
          const row = fieldOf(shown, field);
          return !row?.querySelector('.proof figure') || silences(row).includes(shown.t.silence.field);
        })
        .map((field) => `${shown.page.path} ${field}`),
    );
    expect(firstOf(wrong)).toEqual([]);
  });

  test('counts the fields of which the plan speaks', () => {
    const wrong = pages.filter(({ page, t, filled: { stated, of } }) => {
      return !wordsOf(page.root.querySelector('main')).includes(fill(t.completeness.count, { stated, of }));
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });
});
