import { expect, test } from 'vitest';
import { partsOfWhole } from '../../../src/checks/parts-of-whole.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { siteWith } from '../../support/minimal-site.ts';

const file = 'src/content/clusters/hill.yaml';

const faultsOf = (...figures: Partial<Quantity>[]) =>
  partsOfWhole(
    siteWith(({ clusters }) => {
      clusters.hill!.areas = figures.map((figure) => ({
        key: 'whole',
        label: { vi: 'Quy mô', en: 'Size' },
        value: 100,
        unit: 'ha',
        cites: [],
        ...figure,
      }));
    }),
  );

test('parts that make up their whole are no fault', () => {
  expect(
    faultsOf(
      { value: 0.3 },
      { key: 'a', value: 0.1, partOf: 'whole' },
      { key: 'b', value: 0.2, partOf: 'whole' },
    ),
  ).toEqual([]);
});

test('parts that are together larger than their whole are told', () => {
  expect(
    faultsOf({}, { key: 'a', value: 60, partOf: 'whole' }, { key: 'b', value: 40.5, partOf: 'whole' }),
  ).toEqual([
    {
      file,
      field: 'areas[0].value',
      problem: 'The parts “a”, “b” are together 100.5 ha, more than the whole “whole” of 100.',
      fix: 'Correct the figures; where the plan itself disagrees, write the disagreement under src/content/conflicts, with the line of each of these figures as a side.',
    },
  ]);
});

test('parts larger than their whole are no fault where a conflict tells of each figure', () => {
  const at = (line: number) => [{ plan: 'doi-2021', line, quote: '' }];
  expect(faultsOf({ cites: at(9) }, { key: 'a', value: 101, partOf: 'whole', cites: at(9) })).toEqual([]);
  expect(faultsOf({ cites: at(9) }, { key: 'a', value: 101, partOf: 'whole', cites: at(7) })).toHaveLength(1);
});

test('a part that is larger than its whole is told', () => {
  expect(faultsOf({}, { key: 'a', value: 101, partOf: 'whole' })).toMatchObject([
    { field: 'areas[0].value', problem: 'The part “a” is 101 ha, more than the whole “whole” of 100.' },
  ]);
});

test('a range sets its upper end as the limit, and “over” and “about” set none', () => {
  const part = { key: 'a', value: 110, partOf: 'whole' };
  expect(faultsOf({ to: 120 }, part)).toEqual([]);
  expect(faultsOf({ bound: 'over' }, part)).toEqual([]);
  expect(faultsOf({ bound: 'about' }, part)).toEqual([]);
  expect(faultsOf({ bound: 'up-to' }, part)).toHaveLength(1);
});

test('a part in another unit is told', () => {
  expect(faultsOf({}, { key: 'a', value: 1, unit: 'people', partOf: 'whole' })).toEqual([
    {
      file,
      field: 'areas[1].unit',
      problem: 'The part is in people, its whole “whole” in ha.',
      fix: 'Give both the same unit, or leave `partOf` out.',
    },
  ]);
});

test('a part at another price base is told', () => {
  expect(
    faultsOf(
      { unit: 'billion-vnd-2010' },
      { key: 'a', value: 1, unit: 'billion-vnd-current', partOf: 'whole' },
    ),
  ).toEqual([
    {
      file,
      field: 'areas[1].unit',
      problem:
        'The price bases are mixed: the part is in billion-vnd-current, its whole “whole” in billion-vnd-2010.',
      fix: 'Leave `partOf` out, or give both the price base that the plan states.',
    },
  ]);
});

test('a part of a whole that the field does not have is told', () => {
  expect(faultsOf({}, { key: 'a', partOf: 'total' })).toEqual([
    {
      file,
      field: 'areas[1].partOf',
      problem: 'The field has no other figure with the key “total”.',
      fix: 'Write one of `whole`, or leave `partOf` out.',
    },
  ]);
  expect(faultsOf({ partOf: 'whole' })).toMatchObject([
    { field: 'areas[0].partOf', fix: 'Leave `partOf` out.' },
  ]);
});

test('two figures of a field with one key are told', () => {
  expect(faultsOf({}, {})).toEqual([
    {
      file,
      field: 'areas[1].key',
      problem: 'Two figures of the field have the key “whole”.',
      fix: 'Give each figure of the field a key of its own.',
    },
  ]);
});
