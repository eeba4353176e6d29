import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotliQuality } from '../../src/precompress/packed-files.ts';
import { builds, firstOf, readBuilt } from '../support/dist.ts';

describe.each(builds)('the site built $name', (build) => {
  const packed = build.files.filter((file) => /\.(br|gz)$/.test(file));

  test('has every text packed both ways for servers that send it so', () => {
    const files = new Set(packed);
    const texts = build.files.filter(
      (file) => brotliQuality(file, readBuilt(build, file).length) !== undefined,
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(firstOf(texts.filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`)))).toEqual([]);
  });

  test('has in each packed file what the file itself holds', () => {
    const wrong = packed.filter((file) => {
      const unpack = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      return !unpack(readBuilt(build, file)).equals(readBuilt(build, file.replace(/\.\w+$/, '')));
    });
    expect(firstOf(wrong)).toEqual([]);
  });
});
