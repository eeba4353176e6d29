import type { Face } from '../fonts/face.ts';

/** How a text is set: in which face and size, how wide and in how many lines at most. */
export interface Setting {
  face: Face;
  /** Size of the letters, in pixels. */
  size: number;
  /** Width of a line, in pixels. */
  width: number;
  /** The most lines. */
  most: number;
}

/**
 * Breaks a text into lines between words; what does not fit into the lines is left out and marked by an ellipsis.
 * @throws when the face lacks a letter of the text
 */
export function linesOf(text: string, setting: Setting): string[] {
  const lines = broken(text.normalize('NFC'), setting);
  if (lines.length <= setting.most) return lines;
  const kept = lines.slice(0, setting.most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', setting)];
}

/**
 * The lines of a text; where the last would be one word or less than a third of the width, they are broken after a
 * semicolon, or else made as even as they go.
 */
export function balancedLinesOf(text: string, setting: Setting): string[] {
  const lines = linesOf(text, setting);
  const last = lines.at(-1) ?? '';
  const short = !last.includes(' ') || widthOf(last, setting) < setting.width / 3;
  if (lines.length < 2 || !short || !fits(text, setting)) return lines;
  const parts = text.split(/(?<=;) /);
  if (parts.length === lines.length && parts.every((part) => widthOf(part, setting) <= setting.width))
    return parts;
  const narrowest = Math.max(...text.split(/\s+/).map((word) => widthOf(word, setting)));
  for (let width = Math.ceil(narrowest); width < setting.width; width += 8) {
    const even = broken(text.normalize('NFC'), { ...setting, width });
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Whether a text fits into its lines whole, each word on a line of its own width. */
export function fits(text: string, setting: Setting): boolean {
  const lines = broken(text.normalize('NFC'), setting);
  return lines.length <= setting.most && lines.every((line) => widthOf(line, setting) <= setting.width);
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

function broken(text: string, setting: Setting): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last !== undefined && widthOf(longer, setting) <= setting.width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

function shortened(line: string, setting: Setting): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')}…`, setting) > setting.width) words.pop();
  return `${words.join(' ').replace(/[\s,;:–(]+$/, '')}…`;
}
