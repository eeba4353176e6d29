import { expect, test } from 'vitest';
import { costPerHectare } from '../../../src/derived/cost-per-hectare.ts';
import { ofLocality } from '../../../src/derived/relations.ts';
import { entryOf } from '../../../src/derived/site.ts';
import { totalCost } from '../../../src/derived/totals.ts';
import { siteContent } from '../../support/site.ts';

const site = siteContent();

test('the clusters of Triệu Sơn cost together what the plan says they do', () => {
  const clusters = ofLocality(site, 'clusters', 'trieu-son').filter(({ kind }) => kind === 'cluster');
  const total = totalCost(clusters);
  expect(total).toMatchObject({ value: 1855, unit: 'billion-vnd' });
  expect(total?.parts.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([150, 280, 375, 525, 525]);
  expect(site.passages.passage('trieu-son-2021', 136)?.text).toContain('1.855 tỷ đồng');
});

test.each([
  ['hop-thang', 7.5],
  ['dan-luc-dan-ly-dan-quyen', 5.6],
])('%s costs VND %d billion per hectare', (id, value) => {
  expect(costPerHectare(entryOf(site, 'clusters', id))?.value).toBe(value);
});
