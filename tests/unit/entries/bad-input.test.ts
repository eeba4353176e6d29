import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSite } from '../../../src/entries/load.ts';
import type { Issue } from '../../../src/schemas/site.ts';
import { inTemporarySite, layOver } from '../../support/temporary-site.ts';

const cases: Record<string, Issue[]> = {
  'absent-quote': [
    {
      file: 'src/content/targets/area.yaml',
      field: 'says.cites[0].quote',
      problem:
        'The words “Mở rộng cụm công nghiệp Đồi Xanh rộng 17,7 ha” do not stand in the passage doi-2021/9.',
      fix: 'Copy the words from the plan. The nearest passage is doi-2021/9: “1. Mở rộng cụm công nghiệp Đồi Xanh quy mô 17,7 ha, trong đó giai đoạn 1 là 10 ha, xong trong quý III/2021.”.',
    },
  ],
  'broken-yaml': [
    {
      file: 'src/content/updates/merger.yaml',
      field: 'line 5, column 1',
      problem:
        'The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].',
      fix: 'Mend the line; put a text that holds “: ” or “#”, or that begins with a sign, in quotation marks.',
    },
  ],
  'cut-off-seed': [
    {
      file: 'seeds/doi-2021.txt',
      field: 'the whole file',
      problem:
        'The text of the plan has changed: its SHA-256 is 878047714372d7e16a70c8449f3656c9c32f0ac1899caf21f179776ac369f949, and src/content/plans/doi-2021.yaml names 4c691952302f2088575ea6ddafcdf11866faace1be862f06dee273ddee86a2a6.',
      fix: 'Put the file back as it was received; a plan is never edited, and what is misprinted goes into an erratum.',
    },
  ],
  'missing-source-and-date': [
    {
      file: 'src/content/updates/merger.yaml',
      field: 'date',
      problem: 'The key `date` is missing.',
      fix: 'Write `date:` (when it happened: a day, or a month or year where no more is known).',
    },
    {
      file: 'src/content/updates/merger.yaml',
      field: 'sources',
      problem: 'The field has no source.',
      fix: 'Name the outside source.',
    },
  ],
  'missing-translation': [
    {
      file: 'src/content/updates/merger.yaml',
      field: 'says.en',
      problem: 'The English text is missing.',
      fix: 'Write `en:` beside `vi:`.',
    },
  ],
  'not-composed': [
    {
      file: 'src/content/updates/merger.yaml',
      field: 'name.vi',
      problem: 'The value “Sáp nhập” is not composed (NFC).',
      fix: 'Write it with composed letters.',
    },
    {
      file: 'src/content/updates/merger.yaml',
      field: 'says.vi',
      problem: 'The value “Thị xã được sáp nhập.” is not composed (NFC).',
      fix: 'Write it with composed letters.',
    },
  ],
  'unknown-key': [
    {
      file: 'src/content/updates/merger.yaml',
      field: 'colour',
      problem: 'The key `colour` is not known here.',
      fix: 'Remove the key or correct its name. Keys still free here: `formerly`.',
    },
  ],
  'vietnamese-file-name': [
    {
      file: 'src/content/updates/sáp-nhập.yaml',
      field: 'the file name',
      problem: 'The file name “sáp-nhập” is not an id.',
      fix: 'Use lower-case letters a–z, digits and single hyphens, such as “sap-nhap”.',
    },
  ],
  'wrong-type': [
    {
      file: 'src/content/targets/area.yaml',
      field: 'amount.value',
      problem: 'The value is a text, where a number is expected.',
      fix: 'Write the number without quotation marks and with a decimal point, such as 17.7.',
    },
  ],
};

const issuesOf = (badInput: string) =>
  inTemporarySite((root) => {
    layOver(root, badInput);
    return readSite(root).issues;
  });

test('the site without bad input has no fault', () => {
  expect(inTemporarySite((root) => readSite(root).issues)).toEqual([]);
});

test.each(Object.entries(cases))('%s is told with file, field and fix', (badInput, issues) => {
  expect(issuesOf(badInput)).toEqual(issues);
});

test('every case of bad input is told', () => {
  const folder = new URL('../../fixtures/bad-input/', import.meta.url);
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(cases).toSorted());
});
