import { expect, test } from 'vitest';
import { unitLine } from '../../../src/derived/place-today.ts';

const then = { vi: 'Xã Đồi', en: 'Đồi Commune' };
const pattern = '{then} → now in {now}';

test('a unit that has become another is told then and now', () => {
  const now = { vi: 'Xã Đồi (mới), tỉnh Núi', en: 'Đồi (new) Commune, Núi Province' };
  expect(unitLine({ then, now }, pattern, 'en')).toBe('Đồi Commune → now in Đồi (new) Commune, Núi Province');
});

test('a unit that is still the same is told once', () => {
  const now = { vi: 'Xã Đồi, tỉnh Núi', en: 'Đồi Commune, Núi Province' };
  expect(unitLine({ then, now }, pattern, 'en')).toBe('Đồi Commune, Núi Province');
});
