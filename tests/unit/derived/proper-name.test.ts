import { expect, test } from 'vitest';
import { properName } from '../../../src/derived/proper-name.ts';

test.each([
  ['Thị xã Hương Trà (cũ)', 'Hương Trà'],
  ['Xã Hương Vinh, nơi có Bao Vinh', 'Hương Vinh'],
  ['Tỉnh Lào Cai (hợp nhất từ Lào Cai và Yên Bái)', 'Lào Cai'],
  ['Hoằng Sơn (kế hoạch in là “Hoàng Sơn”)', 'Hoằng Sơn'],
  ['Thị trấn Phố Ràng', 'Phố Ràng'],
])('the own name of %s is %s', (name, proper) => {
  expect(properName(name)).toBe(proper);
});
