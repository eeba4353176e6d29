import { expect, test } from 'vitest';
import { erratumOnLine } from '../../../src/checks/erratum-on-line.ts';
import type { Erratum } from '../../../src/schemas/erratum.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (change: Partial<Erratum>) =>
  erratumOnLine(siteWith(({ errata }) => Object.assign(errata['ho-tro']!, change)));

test('printed words that are on another line are told with that line', () => {
  expect(faultsOf({ line: 9 })).toEqual([
    {
      file: 'src/content/errata/ho-tro.yaml',
      field: 'line',
      problem: 'The words “hổ trợ” are not on line 9 of seeds/doi-2021.txt.',
      fix: 'They are on line 11.',
    },
  ]);
});

test('printed words that are on no line are told', () => {
  expect(faultsOf({ printed: 'hổ chợ' })).toEqual([
    {
      file: 'src/content/errata/ho-tro.yaml',
      field: 'printed',
      problem: 'The words “hổ chợ” are not on line 11 of seeds/doi-2021.txt.',
      fix: 'Copy the words as they stand on the line.',
    },
  ]);
  expect(faultsOf({ line: 99, printed: 'hổ chợ' })).toHaveLength(1);
});

test('a reading that repeats the printed words is told', () => {
  expect(faultsOf({ reading: 'hổ trợ' })).toEqual([
    {
      file: 'src/content/errata/ho-tro.yaml',
      field: 'reading',
      problem: 'The reading is the same as the printed words.',
      fix: 'Write the right reading, or leave it out where it is not known.',
    },
  ]);
});

test('markup of the seed is not part of the words', () => {
  const site = siteWith(({ errata }) => (errata['ho-tro']!.printed = 'bún có 40 hộ'));
  const seeds = site.seeds.map((seed) => ({
    ...seed,
    text: seed.text.replace('bún có', '<b>bún</b> **có**'),
  }));
  expect(erratumOnLine({ ...site, seeds })).toEqual([]);
});
