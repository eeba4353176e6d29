import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file as servers send it to readers that take it packed. */
export interface Packed {
  brotli: Uint8Array;
  gzip: Uint8Array;
}

/** Packs a file both ways; the same bytes in give the same bytes out. */
export function pack(content: Uint8Array, quality: number): Packed {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { brotli: brotliCompressSync(content, { params }), gzip: gzipSync(content, { level: 9 }) };
}

/** Both packed files as one, to be kept: the length of the first in four bytes, then one after the other. */
export function joined({ brotli, gzip }: Packed): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(brotli.length);
  return Buffer.concat([length, brotli, gzip]);
}

/** The packed files that were joined. */
export function parted(bytes: Uint8Array): Packed {
  const end = 4 + Buffer.from(bytes).readUInt32BE();
  return { brotli: bytes.subarray(4, end), gzip: bytes.subarray(end) };
}
