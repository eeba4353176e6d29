import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/derived/coverage.ts';
import { indexPassages } from '../../../src/passages/passage-index.ts';
import { planText } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

/** The coverage of the minimal plan with more text from line 13 on, and with waivers. */
const coverageWith = (more: string, waived: Record<string, string> = {}) => {
  const { entries } = siteWith(({ waivers }) => (waivers['doi-2021']!.passages = waived));
  const [coverage] = coverageOf(entries, indexPassages([{ id: 'doi-2021', text: `${planText}\n${more}\n` }]));
  return coverage!;
};
const holdsOf = (passage: string) => coverageWith(passage).gaps.map(({ holds }) => holds);

test('passages are counted, and those that something cites', () => {
  expect(coverageWith('3. Xây nhà.')).toEqual({
    plan: 'doi-2021',
    passages: 7,
    cited: 4,
    waived: 0,
    gaps: [],
    unneeded: [],
  });
});

test.each([
  ['a figure', '3. Đạt 25 triệu viên.', ['25']],
  ['a date', '3. Xong ngày 2/9/2024.', ['2/9/2024']],
  ['the name of a unit', '3. Làm đường ở phường Một.', ['Một']],
  ['the name of a firm', '3. Công ty Phú Thịnh.', ['Công ty Phú Thịnh']],
])('a passage that holds %s and is not cited is a gap', (_, passage, holds) => {
  expect(holdsOf(passage)).toEqual([holds]);
});

test.each([
  ['no more than a year', '3. Kế hoạch năm 2024.'],
  ['no more than the number of a document', '3. Theo 68/2017/NĐ-CP.'],
  ['a number only as its own mark', '3 Giải pháp về quy hoạch'],
])('a passage that holds %s is no gap', (_, passage) => {
  expect(holdsOf(passage)).toEqual([]);
});

test('recipients and signatures need no cite', () => {
  expect(holdsOf('Nơi nhận:\n- Như Điều 2; 5 bản;\n\nTM. ỦY BAN NHÂN DÂN\n\nNgười Ký Một')).toEqual([]);
});

test('a waiver excuses the passage that begins on its line', () => {
  const passage = '3. Đạt 25 triệu viên.';
  expect(coverageWith(passage, { l13: 'Why.' })).toMatchObject({ waived: 1, gaps: [], unneeded: [] });
  const beside = coverageWith(passage, { l12: 'Why.' });
  expect(beside.gaps.map(({ passage: { line } }) => line)).toEqual([13]);
  expect(beside.unneeded).toEqual([12]);
});

test('a waiver of a passage that is cited is not needed', () => {
  expect(coverageWith('', { l9: 'Why.' }).unneeded).toEqual([9]);
});
