import { expect, test } from 'vitest';
import { translatedName } from '../../../src/checks/translated-name.ts';
import type { Content } from '../../support/minimal-content.ts';
import { siteWith } from '../../support/minimal-site.ts';

/** The faults of the minimal site with a cluster that bears the name in its plan. */
const faultsOf = (change: (content: Content) => void) =>
  translatedName(
    siteWith((content) => {
      content.clusters.hill!.name = { vi: 'Cụm công nghiệp Đồi Xanh', en: 'Đồi Xanh industrial cluster' };
      change(content);
    }),
  );
const translate =
  (key: string, text: string) =>
  ({ translations }: Content) =>
    (translations['doi-2021']!.passages[key] = text);

test('a name with its marks is no fault', () => {
  expect(faultsOf(translate('l9', '1. The Đồi Xanh cluster.'))).toEqual([]);
});

test.each([
  ['left out', '1. The cluster.'],
  ['without its marks', '1. The Doi Xanh cluster.'],
  ['part of another word', '1. The Đồi Xanhs.'],
])('a name that is %s is told', (_, text) => {
  expect(faultsOf(translate('l9', text))).toEqual([
    {
      file: 'src/content/translations/doi-2021.yaml',
      field: 'passages.l9',
      problem: 'The name Đồi Xanh stands in the plan and not in the translation.',
      fix: 'Write Đồi Xanh with its marks.',
    },
  ]);
});

test('a misprinted name is held to its right reading', () => {
  const misprint = ({ errata }: Content) => {
    errata.name = { ...errata['ho-tro']!, line: 9, printed: 'Đồi Xanh', reading: 'Đồi Thông' };
  };
  const named =
    (name: string) =>
    ({ clusters }: Content) =>
      (clusters.hill!.name.vi = `Cụm công nghiệp ${name}`);
  const english = translate('l9', '1. The Đồi Thông cluster.');
  expect(faultsOf((content) => [misprint(content), named('Đồi Thông')(content), english(content)])).toEqual(
    [],
  );
  expect(faultsOf((content) => [misprint(content), named('Đồi Thông')(content)])).toMatchObject([
    { problem: 'The name Đồi Thông stands in the plan and not in the translation.' },
  ]);
});

test('a misprint without a known reading is left as printed', () => {
  const faults = faultsOf((content) => {
    content.errata.name = { ...content.errata['ho-tro']!, line: 9, printed: 'Đồi Xanh' };
    delete content.errata.name.reading;
    translate('l9', '1. The cluster.')(content);
  });
  expect(faults).toHaveLength(1);
});
