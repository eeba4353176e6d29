/** A value of the index files, which are written in CBOR with whole numbers, texts and arrays only. */
export type Value = number | string | Value[];

/** Reads the value that begins at a byte, and says where the next one begins. */
export function read(bytes: Uint8Array, at = 0): { value: Value; next: number } {
  const { major, count, next } = readHead(bytes, at);
  if (major === 0) return { value: count, next };
  if (major === 1) return { value: -1 - count, next };
  if (major === 3)
    return { value: new TextDecoder().decode(bytes.subarray(next, next + count)), next: next + count };
  if (major !== 4) throw new Error(`The search index holds CBOR of kind ${major}, which it should not.`);
  const items: Value[] = [];
  let position = next;
  for (let index = 0; index < count; index++) {
    const item = read(bytes, position);
    items.push(item.value);
    position = item.next;
  }
  return { value: items, next: position };
}

/** Reads how a value begins: its major kind, its number or length, and where what follows begins. */
export function readHead(bytes: Uint8Array, at: number): { major: number; count: number; next: number } {
  const first = bytes[at] ?? 0xff;
  const size = [24, 25, 26].indexOf(first & 31) + 1;
  if (!size && (first & 31) > 23) throw new Error(`The search index is broken at byte ${at}.`);
  let count = size ? 0 : first & 31;
  const next = at + 1 + (size && 2 ** (size - 1));
  for (let index = at + 1; index < next; index++) count = count * 256 + (bytes[index] ?? 0);
  return { major: first >> 5, count, next };
}

/** Writes a value. */
export function write(value: Value): Uint8Array {
  if (typeof value === 'number') return value < 0 ? writeHead(1, -1 - value) : writeHead(0, value);
  if (typeof value !== 'string') return joined([writeHead(4, value.length), ...value.map(write)]);
  const text = new TextEncoder().encode(value);
  return joined([writeHead(3, text.length), text]);
}

/** Writes how a value begins. */
export function writeHead(major: number, count: number): Uint8Array {
  const kind = major << 5;
  if (count < 24) return Uint8Array.of(kind | count);
  if (count < 2 ** 8) return Uint8Array.of(kind | 24, count);
  if (count < 2 ** 16) return Uint8Array.of(kind | 25, count >> 8, count);
  return Uint8Array.of(kind | 26, count >> 24, count >> 16, count >> 8, count);
}

/** Bytes put one after the other. */
export function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
