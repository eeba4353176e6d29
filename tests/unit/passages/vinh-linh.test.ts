import { describe, expect, test } from 'vitest';
import { passageOf, passagesOf } from '../../support/seeds.ts';
import { countsOf, spansOf } from './plan-outline.ts';

const plan = 'vinh-linh-2022';
const passages = passagesOf(plan);

describe('the plan of Vĩnh Linh', () => {
  test('begins with its issuer and ends with the name under the signature', () => {
    expect(passages.at(0)).toMatchObject({
      line: 3,
      endLine: 4,
      text: 'ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH',
      part: 'front',
    });
    expect(passages.at(-1)).toMatchObject({ line: 193, part: 'signature', section: '' });
  });

  test('has the counted passages of each kind', () => {
    expect(countsOf(passages)).toEqual({ heading: 26, paragraph: 9, item: 60 });
  });

  test('joins centred lines and the two cut items, and nothing else', () => {
    expect(spansOf(passages)).toEqual(['3-4', '7-8', '11-13', '99-101', '161-163', '179-181']);
  });

  test('keeps the number and the date of the letterhead apart', () => {
    expect(passageOf(plan, 5).text).toBe('Số: 24 /KH-UBND');
    expect(passageOf(plan, 9).text).toBe('Vĩnh Linh, ngày 14 tháng 02 năm 2022');
  });

  test('joins the lines of the title', () => {
    expect(passageOf(plan, 12)).toMatchObject({
      line: 11,
      kind: 'heading',
      level: 1,
      text: 'KẾ HOẠCH Triển khai, thực hiện Đề án Phát triển ngành Công nghiệp huyện Vĩnh Linh năm 2022',
    });
  });

  test('joins an item that goes on with a capital after the page break', () => {
    expect(passageOf(plan, 101)).toMatchObject({ line: 99, endLine: 101, kind: 'item', section: 'III.7' });
    expect(passageOf(plan, 99).text).toContain('kinh tế - xã hội huyện Vĩnh Linh giai đoạn 2021-2025.');
  });

  test('joins an item that goes on with a small letter after the page break', () => {
    expect(passageOf(plan, 161).text).toContain('các dự án đầu tư sản xuất trong cụm');
  });

  test.each([
    [15, 'paragraph', ''],
    [23, 'item', 'I.1'],
    [33, 'heading', 'II'],
    [37, 'item', 'II'],
    [49, 'heading', 'III.1'],
    [55, 'item', 'III.2'],
    [87, 'item', 'III.5'],
    [113, 'heading', 'IV.1'],
    [157, 'item', 'IV.8'],
    [171, 'heading', 'IV.10'],
    [177, 'paragraph', ''],
    [179, 'paragraph', ''],
    [183, 'heading', 'Nơi nhận'],
    [191, 'item', 'Nơi nhận'],
    [193, 'paragraph', ''],
  ])('line %i reads as %s in section "%s"', (line, kind, section) => {
    expect(passageOf(plan, line)).toMatchObject({ line, kind, section });
  });
});
