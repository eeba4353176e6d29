import { expect, test } from 'vitest';
import { agencySource } from '../../../src/checks/agency-source.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('a state without a source is told', () => {
  expect(agencySource(siteWith(({ agencies }) => (agencies.committee!.today.sources = [])))).toEqual([
    {
      file: 'src/content/agencies/committee.yaml',
      field: 'today.sources',
      problem: 'The state “abolished” has no source.',
      fix: 'Name the outside source, or write `not-established`.',
    },
  ]);
});

test('a state that is not established needs no source', () => {
  const site = siteWith(
    ({ agencies }) => (agencies.committee!.today = { state: 'not-established', sources: [] }),
  );
  expect(agencySource(site)).toEqual([]);
});
