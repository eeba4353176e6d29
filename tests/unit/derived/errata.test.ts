import { expect, test } from 'vitest';
import { errataOn, markMisprints } from '../../../src/derived/errata.ts';
import { siteWith } from '../../support/minimal-site.ts';

const site = siteWith(({ errata }) => {
  errata.first = { ...errata['ho-tro']!, line: 12 };
  errata.other = { ...errata['ho-tro']!, plan: 'doi-2022' };
  errata.later = { ...errata['ho-tro']!, line: 14 };
});
const passage = { ...site.passages.passage('doi-2021', 11)!, endLine: 13 };

test('the misprints of a passage are those on its lines, in their order', () => {
  expect(errataOn(site, passage).map(({ id }) => id)).toEqual(['ho-tro', 'first']);
});

test('a text is cut at its misprints, each time they stand in it', () => {
  expect(markMisprints('hổ trợ máy, hổ trợ vốn', ['hổ trợ'])).toEqual([
    { text: 'hổ trợ', misprint: true },
    { text: ' máy, ', misprint: false },
    { text: 'hổ trợ', misprint: true },
    { text: ' vốn', misprint: false },
  ]);
});

test('of two misprints of which one holds the other the longer is marked', () => {
  expect(markMisprints('quy đất sạch', ['quy', 'quy đất'])).toEqual([
    { text: 'quy đất', misprint: true },
    { text: ' sạch', misprint: false },
  ]);
});

test('marks of regular expressions are words like others', () => {
  expect(markMisprints('a (3.5MW)', ['(3.5MW)'])).toEqual([
    { text: 'a ', misprint: false },
    { text: '(3.5MW)', misprint: true },
  ]);
});

test('a text without misprints, or with words that do not stand in it, is one run', () => {
  expect(markMisprints('máy', [])).toEqual([{ text: 'máy', misprint: false }]);
  expect(markMisprints('máy', ['vốn'])).toEqual([{ text: 'máy', misprint: false }]);
});
