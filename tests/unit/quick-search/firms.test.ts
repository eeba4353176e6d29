import { expect, test } from 'vitest';
import { firmsIn } from '../../../src/quick-search/firms.ts';

const cites = [{ quote: 'Công ty Khác Hẳn' }];

test('the firms that an entry names are found in its Vietnamese texts', () => {
  const entry = {
    name: { vi: 'Nhà máy may', en: 'Garment plant' },
    details: [
      { vi: 'Công ty cổ phần Đồi Xanh và Hợp tác xã Suối Vàng xây nhà máy Một.', en: 'Company Hill', cites },
    ],
  };
  expect(firmsIn(entry)).toEqual(['Công ty cổ phần Đồi Xanh', 'Hợp tác xã Suối Vàng']);
});

test('a firm that stands in the name of the entry is not told again, and no firm twice', () => {
  const entry = {
    name: { vi: 'Nhà máy của Công ty Đồi Xanh', en: 'Plant' },
    details: [{ vi: 'công ty Đồi Xanh; Công ty Suối Vàng; công ty Suối Vàng', en: '', cites }],
  };
  expect(firmsIn(entry)).toHaveLength(1);
});
