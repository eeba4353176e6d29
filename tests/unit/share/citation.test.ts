import { expect, test } from 'vitest';
import { figureCitation, pageCitation } from '../../../src/share/citation.ts';

test('a figure is cited with words, plan, line, number, site, address and day', () => {
  const words = {
    words: '“quy mô 17,7 ha”',
    place: '\n Kế hoạch của Đồi Xanh,  mục II.2, dòng 31. ',
    number: '12/KH-UBND, 20/4/2021',
    site: 'Đầu tư địa phương',
    address: 'https://example.org/vi/ke-hoach/doi/#l31',
  };
  expect(figureCitation(words, 'xem ngày 1/2/2026')).toBe(
    '“quy mô 17,7 ha” – Kế hoạch của Đồi Xanh, mục II.2, dòng 31 (12/KH-UBND, 20/4/2021). Đầu tư địa phương, https://example.org/vi/ke-hoach/doi/#l31 (xem ngày 1/2/2026).',
  );
  expect(figureCitation({ ...words, number: undefined }, 'x')).toContain('dòng 31. Đầu tư');
});

test('a page is cited as it says, with the day on which it was seen', () => {
  expect(pageCitation('Tứ Hạ. https://example.org/', 'seen on 1 February 2026')).toBe(
    'Tứ Hạ. https://example.org/ (seen on 1 February 2026).',
  );
});
