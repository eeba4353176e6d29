import { expect, test } from 'vitest';
import { read, write, type Value } from '../../../src/search/cbor.ts';

test.each<[Value]>([
  [0],
  [23],
  [24],
  [255],
  [256],
  [65_535],
  [65_536],
  [4_000_000_000],
  [-1],
  [-25],
  [-300],
  [''],
  ['ḏiện tử'],
  [['x'.repeat(300), [1, [-25, 7], []]]],
])('%j is read as it was written', (value) => {
  const bytes = write(value);
  expect(read(bytes)).toEqual({ value, next: bytes.length });
});

test('values are written in the shortest form', () => {
  expect([...write(['a', 500])]).toEqual([0x82, 0x61, 0x61, 0x19, 0x01, 0xf4]);
});

test('a value of another kind is refused', () => {
  expect(() => read(Uint8Array.of(0xf6))).toThrow(
    'The search index holds CBOR of kind 7, which it should not.',
  );
  expect(() => read(Uint8Array.of(0x9f))).toThrow('The search index is broken at byte 0.');
});
