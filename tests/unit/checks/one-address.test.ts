import { expect, test } from 'vitest';
import { oneAddress } from '../../../src/checks/one-address.ts';
import { minimalContent } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

test('two entries of a collection with one address in a language are told', () => {
  const twin = { ...minimalContent().villages.noodles!, address: { vi: 'village', en: 'other' } };
  expect(oneAddress(siteWith(({ villages }) => (villages.twin = twin)))).toEqual([
    {
      file: 'src/content/villages/twin.yaml',
      field: 'address.vi',
      problem: 'The address is also that of src/content/villages/noodles.yaml.',
      fix: 'Write another address for one of the two.',
    },
  ]);
});

test('entries of two collections may have one address', () => {
  const site = siteWith(({ villages, clusters }) => (villages.noodles!.address = clusters.hill!.address));
  expect(oneAddress(site)).toEqual([]);
});
