import { describe, expect, test } from 'vitest';
import { passageOf, passagesOf } from '../../support/seeds.ts';
import { countsOf, headingsOf, spansOf } from './plan-outline.ts';

const plan = 'bao-yen-2021';
const passages = passagesOf(plan);

describe('the plan of Bảo Yên', () => {
  test('begins with its blank number and ends with the name under the signature', () => {
    expect(passages.at(0)).toMatchObject({ line: 3, kind: 'paragraph', text: 'Số: /KH-UBND' });
    expect(passages.at(-1)).toMatchObject({ line: 329, part: 'signature', section: '' });
  });

  test('has the counted passages of each kind', () => {
    expect(countsOf(passages)).toEqual({ heading: 37, paragraph: 14, item: 113 });
  });

  test('joins the four cut passages and the signature block, and nothing else', () => {
    expect(spansOf(passages)).toEqual(['89-91', '127-129', '149-151', '167-169', '325-327']);
  });

  test.each([
    [89, 'trong đó ưu tiên hỗ trợ phát triển'],
    [127, 'công tác tuyên truyền hướng tới phát triển thương hiệu'],
    [149, 'Chế biến lâm sản, vật liệu xây dựng ..... Tạo điều kiện thuận lợi'],
    [167, 'xử lý chất thải rắn tại các khu CN-TTCN, làng nghề.'],
  ])('the passage of line %i reads over the page break', (line, words) => {
    expect(passageOf(plan, line).text).toContain(words);
  });

  test('reads star, number and letter headings', () => {
    expect(
      headingsOf(
        passages.filter(({ line }) => line > 36 && line < 90),
        4,
      ),
    ).toEqual([
      '37 2 II. MỤC TIÊU',
      '39 3 1. Về phát triển,',
      '41 4 Về Công nghiệp',
      '57 4 Về Tiểu thủ Công',
      '65 4 Về làng nghề:',
      '73 2 III. NHIỆM VỤ CỤ',
      '75 3 1. Về công tác',
      '79 3 2. Về đầu tư',
      '85 3 3. Về phát triển',
      '87 4 a. Về phát triển',
    ]);
  });

  test.each([
    [275, '1', 'V.1'],
    [279, '2.', 'V.2'],
    [285, '3', 'V.3'],
    [289, '4.', 'V.4'],
  ])('line %i is a heading numbered "%s", with or without a dot', (line, mark, section) => {
    expect(passageOf(plan, line)).toMatchObject({ kind: 'heading', level: 3, mark, section });
  });

  test.each([
    [19, 'paragraph', ''],
    [26, 'item', 'I.1'],
    [55, 'item', 'II.1'],
    [59, 'item', 'II.1'],
    [77, 'paragraph', 'III.1'],
    [107, 'item', 'III.3.a'],
    [121, 'item', 'III.3.a'],
    [139, 'item', 'III.3.b'],
    [181, 'heading', 'IV.1'],
    [185, 'item', 'IV.1'],
    [239, 'item', 'IV.4'],
    [273, 'paragraph', 'V'],
    [281, 'item', 'V.2'],
    [299, 'item', 'VI'],
    [307, 'item', 'VII'],
    [313, 'paragraph', ''],
    [323, 'item', 'Nơi nhận'],
  ])('line %i reads as %s in section "%s"', (line, kind, section) => {
    expect(passageOf(plan, line)).toMatchObject({ line, kind, section });
  });

  test('keeps the printed mark of an enumerated item', () => {
    expect(passageOf(plan, 55)).toMatchObject({
      mark: '(7)',
      text: expect.stringMatching(/^\(7\) Tiếp tục/),
    });
    expect(passageOf(plan, 55).headings.map(({ line }) => line)).toEqual([37, 39, 41]);
  });
});
