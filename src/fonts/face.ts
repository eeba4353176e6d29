/** A TrueType font as far as setting lines needs it: which letters it has and how wide each of them is. */
export interface Face {
  /** The width of a letter in em, or undefined where the font has no such letter. */
  widthOf(letter: string): number | undefined;
}

/**
 * Reads the letters of a TrueType font and their widths (tables cmap format 4, hhea, hmtx).
 * @throws when the file is no such font
 */
export function readFace(bytes: Uint8Array): Face {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const perEm = font.getUint16(tableAt(font, 'head') + 18);
  const count = font.getUint16(tableAt(font, 'hhea') + 34);
  const widths = tableAt(font, 'hmtx');
  const glyphOf = readLetters(font, tableAt(font, 'cmap'));
  return {
    widthOf: (letter) => {
      const glyph = glyphOf(letter.codePointAt(0) ?? 0);
      return glyph ? font.getUint16(widths + Math.min(glyph, count - 1) * 4) / perEm : undefined;
    },
  };
}

function tableAt(font: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(font.getUint8(entry + byte))).join('');
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`The font has no table "${tag}". Take a TrueType font.`);
}

/** Finds the glyph of a letter in the Unicode subtable of format 4; 0 where there is none. */
function readLetters(font: DataView, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
  const table = subtables
    .filter((entry) => font.getUint16(entry) === 3 && font.getUint16(entry + 2) === 1)
    .map((entry) => cmap + font.getUint32(entry + 4))
    .find((start) => font.getUint16(start) === 4);
  if (table === undefined) throw new Error('The font lists no Unicode letters. Take a TrueType font.');
  const size = font.getUint16(table + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + size * 2, 16 + size * 3].map(
    (offset) => table + offset,
  ) as [number, number, number, number];
  return (code) => {
    for (let at = 0; at < size; at += 2) {
      if (font.getUint16(ends + at) < code) continue;
      const start = font.getUint16(starts + at);
      if (start > code) return 0;
      const range = font.getUint16(ranges + at);
      const glyph = range && font.getUint16(ranges + at + range + (code - start) * 2);
      if (range && !glyph) return 0;
      return ((range ? glyph : code) + font.getUint16(deltas + at)) & 0xffff;
    }
    return 0;
  };
}
