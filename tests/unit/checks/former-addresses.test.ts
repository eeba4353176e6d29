import { expect, test } from 'vitest';
import { formerAddresses } from '../../../src/checks/former-addresses.ts';
import { minimalContent } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const fix =
  'An address leads to one entry: leave it here only if it led to this entry and leads to no other.';

test('former addresses and ids that no entry has today are in order', () => {
  const site = siteWith(
    ({ clusters }) => (clusters.hill!.formerly = { vi: ['cu'], en: ['old'], ids: ['old'] }),
  );
  expect(formerAddresses(site)).toEqual([]);
});

test('a former address that is one of today is told', () => {
  const site = siteWith(({ clusters }) => {
    clusters.hill!.formerly = { vi: [clusters.hill!.address.vi] };
  });
  expect(formerAddresses(site)).toEqual([
    {
      file: 'src/content/clusters/hill.yaml',
      field: 'formerly.vi[0]',
      problem: `The former address /vi/cum-cong-nghiep/${minimalContent().clusters.hill!.address.vi}/ is that of src/content/clusters/hill.yaml today.`,
      fix,
    },
  ]);
});

test('a former id that two entries claim is told, whatever their collections', () => {
  const site = siteWith(({ clusters, projects }) => {
    clusters.hill!.formerly = { ids: ['old'] };
    projects.works!.formerly = { ids: ['old'] };
  });
  expect(formerAddresses(site)).toEqual([
    {
      file: 'src/content/projects/works.yaml',
      field: 'formerly.ids[0]',
      problem: 'The former address /s/old/ is claimed by src/content/clusters/hill.yaml too.',
      fix,
    },
  ]);
});
