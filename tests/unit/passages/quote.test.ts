import { describe, expect, test } from 'vitest';
import { findQuote, normalizeForQuote, quoteStands } from '../../../src/passages/quote.ts';
import { nearestPassage } from '../../../src/passages/nearest.ts';
import { passageOf, passagesOf } from '../../support/seeds.ts';

const tuHa = passageOf('huong-tra-2021', 31);
const huongTra = passagesOf('huong-tra-2021');

describe('normalizing for a quote', () => {
  test('composes marks, folds white space and makes quote marks and dashes one', () => {
    expect(normalizeForQuote('  “Đề\n\u00a0án” – ‘ha\u0323’ ')).toBe('"Đề án" - \'hạ\'');
  });

  test('leaves case, digits and their separators alone', () => {
    expect(normalizeForQuote('Tứ Hạ 17,7 và 1.855')).toBe('Tứ Hạ 17,7 và 1.855');
  });
});

describe('a quote', () => {
  test.each([
    ['the words as printed', '(giai đoạn 3) quy mô 17,7 ha'],
    ['the words from their mark on', '+ Mở rộng cụm công nghiệp Tứ Hạ'],
    ['decomposed letters', 'Mở rộng cụm công nghiệp Tứ Hạ'.normalize('NFD')],
    ['parts in their order', 'Mở rộng cụm công nghiệp Tứ Hạ […] quy mô 17,7 ha'],
    ['parts with three dots', 'Mở rộng [...] dệt may, da giày.'],
    ['a part left out at the start', '[…] quy mô 17,7 ha'],
  ])('stands with %s', (_, quote) => {
    expect(quoteStands(tuHa, quote)).toBe(true);
  });

  test.each([
    ['another case', 'mở rộng cụm công nghiệp Tứ Hạ'],
    ['another separator', 'quy mô 17.7 ha'],
    ['another word', 'quy mô 17,7 hecta'],
    ['parts in another order', 'quy mô 17,7 ha […] Mở rộng cụm'],
    ['parts that overlap', 'quy mô 17,7 […] 17,7 ha'],
    ['the end of a number', '7,7 ha'],
    ['the decimals of a number', '7 ha'],
    ['the start of a number', 'quy mô 17'],
    ['the start of a word', 'quy m'],
    ['nothing', ''],
    ['nothing but what is left out', '[…]'],
  ])('does not stand with %s', (_, quote) => {
    expect(quoteStands(tuHa, quote)).toBe(false);
  });

  test('may end with a number before the sign that ends the sentence', () => {
    expect(quoteStands(passageOf('vinh-linh-2022', 25), 'lần thứ XIX')).toBe(true);
    expect(quoteStands(passageOf('bao-yen-2021', 119), 'vào năm 2021')).toBe(true);
  });

  test('may part a number from the unit printed against it', () => {
    expect(quoteStands(passageOf('trieu-son-2021', 90), 'diện tích 70')).toBe(true);
  });

  test.each([
    ['vinh-linh-2022', 101, 'kinh tế - xã hội huyện Vĩnh Linh giai đoạn 2021-2025'],
    ['bao-yen-2021', 89, 'trong đó ưu tiên hỗ trợ phát triển'],
    ['trieu-son-2021', 120, 'trên địa bàn các xã có lợi thế về phát triển công nghiệp'],
    ['huong-tra-2021', 100, 'Quy hoạch chi tiết 1/500 cụm CN Bình Thành'],
  ])('stands over the page break in %s, line %i', (plan, line, quote) => {
    expect(quoteStands(passageOf(plan, line), quote)).toBe(true);
  });

  test('stands in a row with bars or with tabs between the cells', () => {
    const row = passageOf('huong-tra-2021', 109);
    expect(quoteStands(row, 'Nhà máy gạch Tuynen Km9 | 2022 | Phòng TCKH')).toBe(true);
    expect(quoteStands(row, 'Nhà máy gạch Tuynen Km9\t2022\tPhòng TCKH')).toBe(true);
    expect(quoteStands(row, 'Di dời Nhà máy gạch Tuynen Km9')).toBe(true);
  });

  test('with a dash of another length stands', () => {
    expect(quoteStands(passageOf('huong-tra-2021', 112), 'Quý II/2021 - Quý III/2022')).toBe(true);
  });

  test('is found in every passage where it stands', () => {
    expect(findQuote(huongTra, '(giai đoạn 3)').map(({ line }) => line)).toEqual([31, 96, 97]);
    expect(findQuote(huongTra, 'không có trong kế hoạch')).toEqual([]);
  });
});

describe('the nearest passage', () => {
  test('is found although case, marks and a figure differ', () => {
    expect(nearestPassage(huongTra, 'mo rong Cụm công nghiệp Tứ Hạ (giai đoạn 3), quy mô 17.7ha')?.line).toBe(
      31,
    );
  });

  test('is none when nothing comes near', () => {
    expect(nearestPassage(huongTra, 'nuclear power station')).toBeUndefined();
    expect(nearestPassage(huongTra, '')).toBeUndefined();
  });
});
