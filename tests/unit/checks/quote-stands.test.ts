import { expect, test } from 'vitest';
import { quoteStandsInPassage } from '../../../src/checks/quote-stands.ts';
import { cite } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

const faultsOf = (changed: ReturnType<typeof cite>) =>
  quoteStandsInPassage(siteWith(({ sectors }) => (sectors.textiles!.says[0]!.cites[0] = changed)));

test('words that stand in the passage are no fault', () => {
  expect(faultsOf(cite(11, 'Làng nghề bún […] ưu tiên ngành dệt may'))).toEqual([]);
});

test('words that stand on another line are told with that line', () => {
  expect(faultsOf(cite(9, 'ưu tiên ngành dệt may'))).toEqual([
    {
      file: 'src/content/sectors/textiles.yaml',
      field: 'says[0].cites[0].line',
      problem: 'The words “ưu tiên ngành dệt may” do not stand in the passage doi-2021/9.',
      fix: 'They stand at line 11: write that line.',
    },
  ]);
});

test('words that stand nowhere are told with the nearest passage', () => {
  expect(faultsOf(cite(11, 'Làng nghề bún có 41 hộ'))).toEqual([
    {
      file: 'src/content/sectors/textiles.yaml',
      field: 'says[0].cites[0].quote',
      problem: 'The words “Làng nghề bún có 41 hộ” do not stand in the passage doi-2021/11.',
      fix: 'Copy the words from the plan. The nearest passage is doi-2021/11: “2. Làng nghề bún có 40 hộ; ưu tiên ngành dệt may; hổ trợ máy móc.”.',
    },
  ]);
});

test('words that come near to nothing are told without a suggestion', () => {
  expect(faultsOf(cite(11, 'sân bay quốc tế'))).toMatchObject([
    { fix: 'Copy the words from the plan, with the line on which their passage begins.' },
  ]);
});

test('a line between two passages is told', () => {
  expect(faultsOf(cite(10, 'ưu tiên ngành dệt may'))).toEqual([
    {
      file: 'src/content/sectors/textiles.yaml',
      field: 'says[0].cites[0].line',
      problem: 'Line 10 of doi-2021 is not inside a passage.',
      fix: 'They stand at line 11: write that line.',
    },
  ]);
});

test('an unknown plan is told with the plans that there are', () => {
  expect(faultsOf({ ...cite(11, 'dệt may'), plan: 'doi-2022' })).toEqual([
    {
      file: 'src/content/sectors/textiles.yaml',
      field: 'says[0].cites[0].plan',
      problem: 'There is no plan “doi-2022”.',
      fix: 'Write one of `doi-2021`.',
    },
  ]);
});

test('the cite of a side of a conflict is looked at too', () => {
  const site = siteWith(({ conflicts }) => (conflicts['two-areas']!.sides[1]!.cite.line = 11));
  expect(quoteStandsInPassage(site)).toMatchObject([{ field: 'sides[1].cite.line' }]);
});
