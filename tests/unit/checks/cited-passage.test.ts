import { expect, test } from 'vitest';
import { citedPassage } from '../../../src/checks/cited-passage.ts';
import { indexPassages } from '../../../src/passages/passage-index.ts';
import { planText } from '../../support/minimal-content.ts';
import { pathOf, siteWith } from '../../support/minimal-site.ts';

/** The minimal site with a passage at line 13 that nothing cites, and with waivers. */
const siteWithMore = (passage: string, waived: Record<string, string> = {}) => {
  const site = siteWith(({ waivers }) => (waivers['doi-2021']!.passages = waived));
  const text = `${planText}\n${passage}\n`;
  return { ...site, passages: indexPassages([{ id: 'doi-2021', text }]) };
};

const gap = siteWithMore('3. Nhà máy gạch Phú Thịnh đạt 25 triệu viên, xong ngày 2/9/2024.');

test('a passage with figures, dates or names that nothing cites is told with what it holds', () => {
  expect(citedPassage(gap)).toEqual([
    {
      file: 'seeds/doi-2021.txt',
      field: 'line 13',
      problem: 'Nothing cites this passage, though it holds 25, 2/9/2024, Nhà máy gạch Phú Thịnh.',
      fix: 'Write an entry that cites it, or add l13 with the reason to src/content/waivers/doi-2021.yaml.',
    },
  ]);
});

test('a passage may be waived', () => {
  expect(citedPassage(siteWithMore('3. Xây 25 nhà.', { l13: 'It repeats the row above.' }))).toEqual([]);
});

test.each([
  ['that is cited', 'l9'],
  ['that holds nothing to cite', 'l13'],
  ['that is not there', 'l10'],
])('a waiver of a passage %s is told', (_, key) => {
  expect(citedPassage(siteWithMore('3. Xây nhà.', { [key]: 'Why not.' }))).toEqual([
    {
      file: 'src/content/waivers/doi-2021.yaml',
      field: `passages.${key}`,
      problem:
        'The waiver is not needed: the passage is cited or holds nothing to cite, or no passage begins on this line.',
      fix: 'Remove it.',
    },
  ]);
});

test('while a file is left out for its own fault, nothing is told, since its cites are not known', () => {
  expect(citedPassage({ ...gap, leftOut: [pathOf('projects', 'bricks')] })).toEqual([]);
});

test('a plan whose seed has changed is told by itself', () => {
  expect(citedPassage({ ...gap, seeds: [] })).toEqual([]);
});
