/** What every file of the index begins with, once unpacked. */
export const signature = 'pagefind_dcd';

/**
 * Unpacks a file of the index.
 * @throws when the bytes are not a file of the index, for instance the page of an error
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = packed ? await gunzip(bytes) : bytes;
  if (new TextDecoder().decode(content.subarray(0, signature.length)) !== signature) {
    throw new Error('This is not a file of the search index.');
  }
  return content.slice(signature.length);
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
