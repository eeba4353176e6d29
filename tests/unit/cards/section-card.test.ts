import { expect, test } from 'vitest';
import { altOf } from '../../../src/cards/alt.ts';
import { sectionCard } from '../../../src/cards/section-card.ts';
import { builtFor } from '../../support/derived-site.ts';

const site = builtFor('2026-01-01');

test('a card names its section above a title that does not', () => {
  expect(altOf(sectionCard(site, 'openData', 'Bảng CSV', 'vi'))).toMatch(/^Dữ liệu mở: Bảng CSV\./);
});

test('a card does not name its section twice', () => {
  expect(altOf(sectionCard(site, 'openData', 'Dữ liệu mở: bảng CSV', 'vi'))).toMatch(
    /^Dữ liệu mở: bảng CSV\./,
  );
});
