import { expect, test } from 'vitest';
import { translatedPassage } from '../../../src/checks/translated-passage.ts';
import { indexPassages } from '../../../src/passages/passage-index.ts';
import { planText } from '../../support/minimal-content.ts';
import { pathOf, siteWith } from '../../support/minimal-site.ts';

const file = 'src/content/translations/doi-2021.yaml';

/** The faults of a translation with other texts, of the minimal plan or of a longer one. */
const faultsOf = (texts: Record<string, string>, more = '') => {
  const site = siteWith(({ translations }) => Object.assign(translations['doi-2021']!.passages, texts));
  return translatedPassage({ ...site, passages: indexPassages([{ id: 'doi-2021', text: planText + more }]) });
};

test('a passage that is left out is told with its first words', () => {
  const site = siteWith(({ translations }) => delete translations['doi-2021']!.passages.l9);
  expect(translatedPassage(site)).toEqual([
    {
      file,
      field: 'passages.l9',
      problem:
        'The passage “1. Mở rộng cụm công nghiệp Đồi Xanh quy mô 17,7 ha, trong đó…” is not translated.',
      fix: 'Write its English text as l9.',
    },
  ]);
});

test('a text for a line on which no passage begins is told', () => {
  expect(faultsOf({ l2: 'Nothing' })).toEqual([
    {
      file,
      field: 'passages.l2',
      problem: 'No passage to translate begins on this line.',
      fix: 'Name the line on which the passage begins, or remove the text.',
    },
  ]);
});

test('the name of the person who signed is not translated', () => {
  const signed = '\nTM. ỦY BAN NHÂN DÂN\n\nNgười Ký Tên\n';
  expect(faultsOf({ l13: 'ON BEHALF OF THE PEOPLE’S COMMITTEE' }, signed)).toEqual([]);
  expect(
    faultsOf({ l13: 'ON BEHALF OF THE PEOPLE’S COMMITTEE', l15: 'Name of Signatory' }, signed),
  ).toMatchObject([{ field: 'passages.l15' }]);
});

test('a row of a table has as many cells as in the plan', () => {
  const table = '\nTT\tNội dung\tHạn\n1\tĐường\t2022\n';
  const header = { l13: 'No. | Contents | Date' };
  expect(faultsOf({ ...header, l14: '1 | Road | 2022' }, table)).toEqual([]);
  expect(faultsOf({ ...header, l14: '1 | Road 2022' }, table)).toEqual([
    {
      file,
      field: 'passages.l14',
      problem: 'The row has 3 cells in the plan and 2 in the translation.',
      fix: 'Part the cells by “ | ”, empty ones too.',
    },
  ]);
});

test('a plan without a translation is told, unless its file is left out for a fault of its own', () => {
  const site = siteWith(({ translations }) => delete translations['doi-2021']);
  expect(translatedPassage(site)).toEqual([
    {
      file,
      field: 'the file',
      problem: 'The plan doi-2021 has no translation.',
      fix: 'Write the English text of every passage.',
    },
  ]);
  expect(translatedPassage({ ...site, leftOut: [pathOf('translations', 'doi-2021')] })).toEqual([]);
});

test('a plan whose seed has changed is told by itself', () => {
  const site = siteWith(({ translations }) => delete translations['doi-2021']!.passages.l9);
  expect(translatedPassage({ ...site, seeds: [] })).toEqual([]);
});
