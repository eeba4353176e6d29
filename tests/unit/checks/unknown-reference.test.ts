import { describe, expect, test } from 'vitest';
import { unknownReference } from '../../../src/checks/unknown-reference.ts';
import type { Content } from '../../support/minimal-content.ts';
import { pathOf, siteWith } from '../../support/minimal-site.ts';

const faultsOf = (change: (content: Content) => void) => unknownReference(siteWith(change));

test('an id that no entry has is told with the file that would make it known', () => {
  expect(faultsOf(({ tasks }) => (tasks.expand!.lead = ['division']))).toEqual([
    {
      file: 'src/content/tasks/expand.yaml',
      field: 'lead[0]',
      problem: 'There is no entry “division” in agencies.',
      fix: 'Correct the id, or add src/content/agencies/division.yaml.',
    },
  ]);
});

test('an id like one that there is is told with that one', () => {
  expect(faultsOf(({ clusters }) => (clusters.hill!.locality = 'doi-xanh'))).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'locality',
      problem: 'There is no entry “doi-xanh” in localities.',
      fix: 'Write one of `doi`, or add src/content/localities/doi-xanh.yaml.',
    },
  ]);
});

describe('every place that names an id is looked at', () => {
  test.each<[string, (content: Content) => void]>([
    ['sectors[0].sector', ({ clusters }) => (clusters.hill!.sectors = [{ sector: 'no', cites: [] }])],
    [
      'handledBy[0].agency',
      ({ incentives }) => (incentives.machines!.handledBy = [{ agency: 'no', cites: [] }]),
    ],
    ['partners[0]', ({ tasks }) => (tasks.expand!.partners = ['no'])],
    ['sources[0]', ({ updates }) => (updates.merger!.sources = ['no'])],
    ['today.sources[0]', ({ agencies }) => (agencies.committee!.today.sources = ['no'])],
    ['units[0].sources[0]', ({ localities }) => (localities.doi!.units[0]!.sources = ['no'])],
    ['plan', ({ errata }) => (errata['ho-tro']!.plan = 'no')],
    ['plan', ({ translations }) => (translations['doi-2021']!.plan = 'no')],
    ['plan', ({ waivers }) => (waivers['doi-2021']!.plan = 'no')],
    ['sources[0]', ({ laws }) => (laws.decree!.sources = ['no'])],
    ['about.incentives[0]', ({ laws }) => (laws.decree!.about = { incentives: ['no'] })],
    ['about.clusters[0]', ({ conflicts }) => (conflicts['two-areas']!.about = { clusters: ['no'] })],
    ['about.plans[0]', ({ conflicts }) => (conflicts['two-areas']!.about = { plans: ['no'] })],
  ])('%s', (field, change) => {
    expect(faultsOf(change)).toMatchObject([{ field }]);
  });
});

test('a unit that the locality does not list is told', () => {
  expect(
    faultsOf(({ clusters }) => {
      clusters.hill!.place = { units: ['ward-two'], cites: [] };
    }),
  ).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'place.units[0]',
      problem: 'The locality “doi” lists no unit “ward-two”.',
      fix: 'Write one of `ward-one`, or add it to the units of src/content/localities/doi.yaml.',
    },
  ]);
});

test('an entry left out for a fault of its own is not told as absent', () => {
  const site = siteWith(({ sectors }) => delete sectors.textiles);
  expect(unknownReference(site)).toHaveLength(1);
  expect(unknownReference({ ...site, leftOut: [pathOf('sectors', 'textiles')] })).toEqual([]);
});
