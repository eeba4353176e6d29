import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joined, pack, parted } from '../../../src/precompress/pack.ts';

const content = Buffer.from('Cụm công nghiệp Tứ Hạ. '.repeat(50));

test('both packed forms give the content back', () => {
  const { brotli, gzip } = pack(content, 10);
  expect(brotliDecompressSync(brotli)).toEqual(content);
  expect(gunzipSync(gzip)).toEqual(content);
});

test('the same content is packed into the same bytes', () => {
  expect(pack(content, 10)).toEqual(pack(content, 10));
});

test('what is kept joined comes back as two', () => {
  const packed = pack(content, 9);
  const { brotli, gzip } = parted(joined(packed));
  expect(Buffer.from(brotli)).toEqual(packed.brotli);
  expect(Buffer.from(gzip)).toEqual(packed.gzip);
});
