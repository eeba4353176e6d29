import { expect, test } from 'vitest';
import { restingOn } from '../../../src/derived/resting.ts';
import { siteWith } from '../../support/minimal-site.ts';

const resting = restingOn({ ...siteWith(), today: '2022-01-01' });
const at = (line: number) => resting.get(`doi-2021/${line}`) ?? [];

test('an entry with a page rests on a passage with the address of its page', () => {
  expect(at(11)).toContainEqual({
    name: { vi: 'làng bún', en: 'noodle village' },
    section: 'villages',
    address: { vi: 'village', en: 'village' },
  });
});

test('an entry of a list rests on a passage with the page of the list and its place there', () => {
  expect(at(9)).toContainEqual({
    name: { vi: 'Mở rộng cụm', en: 'Expand the cluster' },
    section: 'roadmap',
    fragment: 'expand',
  });
  expect(at(9)).toContainEqual({
    name: { vi: 'Hai diện tích', en: 'Two areas' },
    section: 'conflicts',
    fragment: 'two-areas',
  });
});

test('an entry that cites a passage twice rests on it once', () => {
  expect(at(9).filter(({ section }) => section === 'clusters')).toHaveLength(1);
});

test('nothing rests on a passage that nothing cites', () => {
  expect(at(1)).toEqual([]);
});
