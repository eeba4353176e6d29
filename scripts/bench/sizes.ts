import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The bytes of something that is sent, and what is left of them when they are packed. */
export interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Nothing at all. */
export const nothing: Sizes = { raw: 0, gzip: 0, brotli: 0 };

/** The size of a file, and packed as hosts pack files ahead: gzip at level 9, brotli at level 11. */
export function sizesOf(content: Uint8Array): Sizes {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** The sizes of several things together, each packed by itself. */
export function sum(all: Sizes[]): Sizes {
  return all.reduce(
    (total, { raw, gzip, brotli }) => ({
      raw: total.raw + raw,
      gzip: total.gzip + gzip,
      brotli: total.brotli + brotli,
    }),
    nothing,
  );
}

/** The sizes in kB of 1,000 bytes, `raw / gzip / brotli`; a dash for nothing. */
export function shown({ raw, gzip, brotli }: Sizes): string {
  if (raw === 0) return '–';
  return [raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)).join(' / ');
}
