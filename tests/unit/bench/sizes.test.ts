import { expect, test } from 'vitest';
import { nothing, shown, sizesOf, sum } from '../../../scripts/bench/sizes.ts';

const text = new TextEncoder().encode('cụm công nghiệp '.repeat(500));

test('a file is measured as it is and packed in both ways', () => {
  const { raw, gzip, brotli } = sizesOf(text);
  expect(raw).toBe(text.length);
  expect(gzip).toBeLessThan(raw / 10);
  expect(brotli).toBeLessThan(gzip);
});

test('files are summed each packed by itself', () => {
  const one = sizesOf(text);
  expect(sum([one, one])).toEqual({ raw: 2 * one.raw, gzip: 2 * one.gzip, brotli: 2 * one.brotli });
  expect(sum([])).toEqual(nothing);
});

test('sizes are shown in kB of 1,000 bytes, and nothing as a dash', () => {
  expect(shown({ raw: 23_456, gzip: 7_000, brotli: 6_449 })).toBe('23.5 / 7.0 / 6.4');
  expect(shown(nothing)).toBe('–');
});
