import { describe, expect, test } from 'vitest';
import { passageOf, passagesOf } from '../../support/seeds.ts';
import { countsOf, spansOf } from './plan-outline.ts';

const plan = 'trieu-son-2021';
const passages = passagesOf(plan);

describe('the plan of Triệu Sơn', () => {
  test('begins with its blank number and ends with the last row of its appendix', () => {
    expect(passages.at(0)).toMatchObject({ line: 3, text: 'Số: /QĐ-UBND' });
    expect(passages.at(-1)).toMatchObject({ line: 233, kind: 'row', section: 'Phụ lục 8' });
  });

  test('has the counted passages of each kind', () => {
    expect(countsOf(passages)).toEqual({ heading: 22, paragraph: 39, item: 48, 'header-row': 1, row: 8 });
  });

  test('joins the wrapped recitals, the signatures and the two cut passages, and nothing else', () => {
    expect(spansOf(passages)).toEqual([
      '9-11',
      '17-18',
      '20-21',
      '23-25',
      '45-46',
      '98-100',
      '120-122',
      '216-217',
    ]);
  });

  test('takes the decision and the plan as two documents', () => {
    const titles = passages.filter(
      ({ kind, level, part }) => kind === 'heading' && level === 1 && part === 'front',
    );
    expect(titles.map(({ text }) => text)).toEqual(['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:', 'KẾ HOẠCH HÀNH ĐỘNG']);
  });

  test('reads a heading that ends with a full stop among its siblings', () => {
    expect(passageOf(plan, 158)).toMatchObject({ kind: 'heading', level: 3, section: 'II.7' });
  });

  test.each([
    [31, 'paragraph', 'Điều 1'],
    [35, 'paragraph', ''],
    [62, 'paragraph', 'I.1'],
    [66, 'item', 'I.2'],
    [84, 'paragraph', 'II.2'],
    [86, 'heading', 'II.2.a'],
    [90, 'item', 'II.2.a'],
    [106, 'heading', 'II.2.b'],
    [118, 'paragraph', 'II.3.a'],
    [120, 'paragraph', 'II.3.a'],
    [136, 'item', 'II.4'],
    [142, 'paragraph', 'II.5'],
    [160, 'paragraph', 'II.7.a'],
    [168, 'item', 'II.7.a'],
    [196, 'heading', 'IV'],
    [198, 'paragraph', 'IV.1'],
    [200, 'item', 'IV.1'],
    [204, 'paragraph', 'IV.2'],
    [221, 'heading', 'Phụ lục'],
    [223, 'paragraph', 'Phụ lục'],
    [225, 'header-row', 'Phụ lục'],
    [226, 'row', 'Phụ lục 1'],
  ])('line %i reads as %s in section "%s"', (line, kind, section) => {
    expect(passageOf(plan, line)).toMatchObject({ line, kind, section });
  });

  test('aligns the cells of a row to the columns', () => {
    const row = passageOf(plan, 230);
    expect(row.columns).toEqual([
      'TT',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian hoàn thành',
      'Cấp trình',
    ]);
    expect(row.cells!.slice(2)).toEqual([
      'Ban QLDA Đầu tư xây dựng huyện',
      'Các phòng, ban liên quan',
      'Năm 2021',
      'UBND huyện,',
    ]);
  });
});
