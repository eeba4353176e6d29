import { describe, expect, test } from 'vitest';
import { passageOf, passagesOf } from '../../support/seeds.ts';
import { countsOf, headingsOf, spansOf } from './plan-outline.ts';

const plan = 'huong-tra-2021';
const passages = passagesOf(plan);

describe('the plan of Hương Trà', () => {
  test('begins with its title and ends with the last row of its appendix', () => {
    expect(passages.at(0)).toMatchObject({
      id: 'huong-tra-2021/3',
      kind: 'heading',
      level: 1,
      text: 'KẾ HOẠCH',
    });
    expect(passages.at(-1)).toMatchObject({ id: 'huong-tra-2021/115', kind: 'row', section: 'Phụ lục B.6' });
  });

  test('has the counted passages of each kind', () => {
    expect(countsOf(passages)).toEqual({
      heading: 10,
      paragraph: 25,
      item: 12,
      'header-row': 1,
      'section-row': 2,
      row: 17,
    });
  });

  test('joins the signature block and the broken row, and nothing else', () => {
    expect(spansOf(passages)).toEqual(['84-85', '100-102']);
  });

  test('has these headings', () => {
    expect(headingsOf(passages)).toEqual([
      '3 1 KẾ HOẠCH',
      '5 2 Về việc phát',
      '9 2 I. MỤC ĐÍCH,',
      '11 3 1. Mục đích',
      '15 3 2. Yêu cầu',
      '19 2 II. NỘI DUNG',
      '49 2 III. KINH PHÍ',
      '53 2 IV. TỔ CHỨC',
      '75 1 Nơi nhận:',
      '89 1 Phụ lục: NHIỆM',
    ]);
  });

  test.each([
    [7, 'paragraph', ''],
    [13, 'paragraph', 'I.1'],
    [21, 'paragraph', 'II.1'],
    [23, 'paragraph', 'II.1'],
    [25, 'paragraph', 'II.2'],
    [27, 'item', 'II.2'],
    [31, 'item', 'II.2'],
    [33, 'paragraph', 'II.3'],
    [45, 'item', 'II.6'],
    [51, 'paragraph', 'III'],
    [63, 'paragraph', 'IV.5'],
    [73, 'paragraph', ''],
    [80, 'item', 'Nơi nhận'],
    [84, 'paragraph', ''],
    [91, 'paragraph', 'Phụ lục'],
    [93, 'header-row', 'Phụ lục'],
    [94, 'section-row', 'Phụ lục A'],
    [95, 'row', 'Phụ lục A.1'],
    [107, 'row', 'Phụ lục A.11'],
    [108, 'section-row', 'Phụ lục B'],
    [112, 'row', 'Phụ lục B.3'],
  ])('line %i reads as %s in section "%s"', (line, kind, section) => {
    expect(passageOf(plan, line)).toMatchObject({ line, kind, section });
  });

  test('knows the numbered paragraph above a list item', () => {
    const { headings } = passageOf(plan, 27);
    expect(headings.map(({ line, label, level }) => [line, label, level])).toEqual([
      [19, 'II', 2],
      [25, '2', 3],
    ]);
    expect(headings[0]!.text).toBe('II. NỘI DUNG THỰC HIỆN');
  });

  test('aligns the cells of a row to the columns', () => {
    const row = passageOf(plan, 98);
    expect(row.columns).toEqual([
      'STT',
      'Nội dung, công việc',
      'Thời gian thực hiện',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Sản phẩm',
      'Ghi chú',
    ]);
    expect(row.cells).toEqual([
      '4',
      'Đầu tư hệ thống xử lý nước thải CCN Tứ Hạ',
      '2021-2023',
      'Ban QLDAĐTXD KV thị xã',
      'Phòng Kinh tế, TCKH, TNMT, QLĐT, UBND Phường Tứ Hạ.',
      '',
      '',
    ]);
  });

  test('puts the torn cells of row A.6 together', () => {
    const row = passageOf(plan, 102);
    expect(row).toMatchObject({ line: 100, endLine: 102, section: 'Phụ lục A.6' });
    expect(row.cells!.slice(4)).toEqual([
      'Phòng Kinh tế, Ban QLDAĐTXDKV thị xã TNMT, QLĐT, TCKH, UBND xã Bình Thành.',
      'Quy hoạch chi tiết 1/500 cụm CN Bình Thành',
      '',
    ]);
    expect(row.text).toMatch(/^6 \| Lập quy hoạch .* \| Quy hoạch chi tiết 1\/500 cụm CN Bình Thành$/);
  });

  test('reads a section row without its tags and empty cells', () => {
    expect(passageOf(plan, 94).text).toBe('A. Công nghiệp - Tiêu thủ công nghiệp');
    expect(passageOf(plan, 95).headings.map(({ line }) => line)).toEqual([89, 94]);
  });
});
