import type { Face } from '../fonts/face.ts';

/** How a text is set: in which face and size, and how wide. */
export interface Setting {
  face: Face;
  /** Size of the letters, in pixels. */
  size: number;
  /** Width of a line, in pixels. */
  width: number;
}

/**
 * Breaks a text into lines between words; no word is ever left out or broken, so that one wider than the line stands out.
 * @throws when the face lacks a letter of the text
 */
export function linesOf(text: string, setting: Setting): string[] {
  const space = widthOf(' ', setting);
  const lines: string[][] = [];
  let width = Infinity;
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const wide = widthOf(word, setting);
    if (width + space + wide <= setting.width) {
      lines.at(-1)!.push(word);
      width += space + wide;
    } else {
      lines.push([word]);
      width = wide;
    }
  }
  return lines.map((words) => words.join(' '));
}

/**
 * The lines of a text, broken after its semicolons where that takes no more lines; where else the last would be one word
 * or less than a third of the width, they are made as even as they go.
 */
export function balancedLinesOf(text: string, setting: Setting): string[] {
  const lines = linesOf(text, setting);
  const parts = text.normalize('NFC').split(/(?<=;) /);
  if (parts.length === lines.length && fits(parts, setting)) return parts;
  const last = lines.at(-1) ?? '';
  const short = !last.includes(' ') || widthOf(last, setting) < setting.width / 3;
  if (lines.length < 2 || !short) return lines;
  const narrowest = Math.max(...text.split(/\s+/).map((word) => widthOf(word, setting)));
  for (let width = Math.ceil(narrowest); width < setting.width; width += 8) {
    const even = linesOf(text, { ...setting, width });
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Whether every line is as narrow as its setting asks. */
export function fits(lines: string[], setting: Setting): boolean {
  return lines.every((line) => widthOf(line, setting) <= setting.width);
}

/** The width of a line in pixels. */
export function widthOf(line: string, { face, size }: Pick<Setting, 'face' | 'size'>): number {
  return [...line].reduce((sum, letter) => sum + letterWidth(letter, face), 0) * size;
}

function letterWidth(letter: string, face: Face): number {
  const width = face.widthOf(letter);
  if (width === undefined)
    throw new Error(
      `The font has no letter “${letter}” (U+${letter.codePointAt(0)?.toString(16).toUpperCase()}). Write it in letters that Be Vietnam Pro has.`,
    );
  return width;
}
