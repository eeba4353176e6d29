import { expect, test } from 'vitest';
import { z } from 'zod';
import { zodIssues } from '../../../src/entries/zod-issues.ts';
import { day, id, localized, orSilent, silent, text } from '../../../src/schemas/atoms.ts';
import { cites } from '../../../src/schemas/cite.ts';
import { update } from '../../../src/schemas/update.ts';
import { waiver } from '../../../src/schemas/waiver.ts';

const place = z.strictObject({ units: z.array(id).min(1), cites });

const schema = z.strictObject({
  name: localized.describe('Name in full.'),
  note: text.optional().describe('A note.'),
  kind: z.enum(['firm', 'farm']).describe('Kind.'),
  year: z.number().int().positive().optional().describe('Year.'),
  open: z.union([day, z.literal('no')]).describe('Day of opening, or `no`.'),
  place: z.union([silent, place]).describe('Where it lies.'),
  sizes: orSilent(z.strictObject({ value: z.number(), cites })).describe('Sizes in ha.'),
});

const good = { name: { vi: 'a', en: 'a' }, kind: 'firm', open: 'no', place: 'silent', sizes: 'silent' };

function faultsOf(change: Record<string, unknown>) {
  const data = { ...good, ...change };
  const { error } = schema.safeParse(data);
  const issues = error ? zodIssues(error, { schema, data, file: 'a.yaml' }) : [];
  return issues.map(({ field, problem, fix }) => `${field} | ${problem} | ${fix}`);
}

const cite = { plan: 'p', line: 1, quote: 'q' };

test('data that fit have no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['a missing key', { kind: undefined }, ['kind | The key `kind` is missing. | Write `kind:` (kind).']],
  [
    'a missing key that may be silent',
    { sizes: undefined },
    [
      'sizes | The key `sizes` is missing. | Write `sizes:` (sizes in ha), or `sizes: silent` where the plan says nothing of it.',
    ],
  ],
  [
    'a missing English text',
    { name: { vi: 'a' } },
    ['name.en | The English text is missing. | Write `en:` beside `vi:`.'],
  ],
  [
    'a missing Vietnamese text',
    { name: { en: 'a' } },
    ['name.vi | The Vietnamese text is missing. | Write `vi:` beside `en:`.'],
  ],
  [
    'an empty language',
    { name: { vi: 'a', en: null } },
    ['name.en | The English text is empty. | Write the text after `en:`.'],
  ],
  ['a key without value', { kind: null }, ['kind | The key `kind` has no value. | Write `kind:` (kind).']],
  [
    'an empty item',
    { sizes: [null] },
    ['sizes[0] | The item is empty. | Write the item after the hyphen, or remove the hyphen.'],
  ],
  ['an empty text', { note: '' }, ['note | The value is empty. | Write the text.']],
  ['white space', { note: ' a' }, ['note | The value “ a” begins or ends with white space. | Remove it.']],
  ['a line break', { note: 'a\nb' }, ['note | The value “a\nb” holds a line break. | Write it on one line.']],
  [
    'an unknown key',
    { colour: 'green', note: 'a' },
    [
      'colour | The key `colour` is not known here. | Remove the key or correct its name. Keys still free here: `year`.',
    ],
  ],
  [
    'a group of keys for a text',
    { note: { vi: 'a' } },
    ['note | The value is a group of keys, where a text is expected. | Write a text.'],
  ],
  [
    'a number for a text',
    { note: 2022 },
    ['note | The value is a number, where a text is expected. | Put the value in quotation marks: "2022".'],
  ],
  [
    'a text for a group of keys',
    { name: 'a' },
    ['name | The value is a text, where a group of keys is expected. | Write a group of keys: `vi:`, `en:`.'],
  ],
  [
    'a word that is not allowed',
    { kind: 'shop' },
    ['kind | The value “shop” is not one of those allowed. | Write one of `firm`, `farm`.'],
  ],
  ['a number that is too small', { year: 0 }, ['year | The number is not above 0. | Write a larger number.']],
  [
    'a number that is not whole',
    { year: 1.5 },
    ['year | The value is a number, where a whole number is expected. | Write a whole number.'],
  ],
  [
    'another word than silent',
    { sizes: 'none' },
    ['sizes | The value is “none”, where `silent` or a list is expected. | Write `silent` or a list.'],
  ],
  [
    'a list for a group that may be silent',
    { place: [] },
    [
      'place | The value is a list, where `silent` or a group of keys is expected. | Write `silent` or a group of keys.',
    ],
  ],
  [
    'an empty list that may be silent',
    { sizes: [] },
    ['sizes | The field is an empty list. | Write `silent` or at least one item.'],
  ],
  [
    'a fault inside a list that may be silent',
    { sizes: [{ value: '17,7', cites: [] }] },
    [
      'sizes[0].value | The value is a text, where a number is expected. | Write the number without quotation marks and with a decimal point, such as 17.7.',
      'sizes[0].cites | The field has no cite. | Quote the words of the plan that state it.',
    ],
  ],
  [
    'a missing key inside a group that may be silent',
    { place: { units: ['Phố'], cites: [{ ...cite, line: '1' }] } },
    [
      'place.units[0] | The value “Phố” is not an id. | Use lower-case letters a–z, digits and single hyphens.',
      'place.cites[0].line | The value is a text, where a number is expected. | Write the number without quotation marks and with a decimal point, such as 17.7.',
    ],
  ],
  [
    'an empty list',
    { place: { units: [], cites: [cite] } },
    ['place.units | The list is empty. | Write at least one item.'],
  ],
  [
    'a day that may be a word',
    { open: '1/7/2025' },
    [
      'open | The value “1/7/2025” is not a day. | Write it as YYYY-MM-DD, in quotation marks, or write `no`.',
    ],
  ],
])('%s is told', (_, change, faults) => {
  expect(faultsOf(change)).toEqual(faults);
});

test('a number for a date that may be a year is put in quotation marks', () => {
  const data = { name: good.name, date: 2025, says: good.name, sources: ['a'], about: {} };
  const { error } = update.safeParse(data);
  expect(zodIssues(error!, { schema: update, data, file: 'a.yaml' })).toEqual([
    {
      file: 'a.yaml',
      field: 'date',
      problem: 'The value is a number, where a text is expected.',
      fix: 'Put the value in quotation marks: "2025".',
    },
  ]);
});

test('a key that is no line is told as a key', () => {
  const data = { plan: 'a', passages: { '31': 'Because.' } };
  const { error } = waiver.safeParse(data);
  expect(zodIssues(error!, { schema: waiver, data, file: 'a.yaml' })).toEqual([
    {
      file: 'a.yaml',
      field: 'passages.31',
      problem: 'The key `31` is not a line.',
      fix: 'Write l and the line on which the passage begins, such as l31.',
    },
  ]);
});

test('data that are no group of keys are told as a whole', () => {
  const { error } = schema.safeParse(['a']);
  expect(zodIssues(error!, { schema, data: ['a'], file: 'a.yaml' })).toMatchObject([
    { field: 'the whole file', problem: 'The value is a list, where a group of keys is expected.' },
  ]);
});
