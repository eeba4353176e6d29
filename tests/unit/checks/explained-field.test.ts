import { expect, test } from 'vitest';
import { explainedField } from '../../../src/checks/explained-field.ts';
import { siteWith } from '../../support/minimal-site.ts';

const brief = { vi: 'Khu đất cho nhà máy.', en: 'A site for factories.' };

test('a field that one term explains briefly is no fault', () => {
  const site = siteWith(({ terms }) => Object.assign(terms.cluster!, { brief, explains: 'occupancy' }));
  expect(explainedField(site)).toEqual([]);
});

test('a field that two terms explain is told', () => {
  const site = siteWith(({ terms }) => {
    Object.assign(terms.cluster!, { brief, explains: 'occupancy' });
    terms.other = { ...terms.cluster! };
  });
  expect(explainedField(site)).toEqual([
    {
      file: 'src/content/terms/other.yaml',
      field: 'explains',
      problem: 'The field “occupancy” is also explained by src/content/terms/cluster.yaml.',
      fix: 'Leave `explains` to the term that the field is named for.',
    },
  ]);
});

test('a term that explains a field without a brief meaning is told', () => {
  const site = siteWith(({ terms }) => Object.assign(terms.cluster!, { explains: 'occupancy' }));
  expect(explainedField(site)).toEqual([
    {
      file: 'src/content/terms/cluster.yaml',
      field: 'brief',
      problem: 'The term explains the field “occupancy” but has no brief meaning.',
      fix: 'Write `brief` in each language: what a newcomer must know, in one breath.',
    },
  ]);
});
