import type { Spot } from './projection.ts';

/** The name of a group of spots, and on which side of them it is written. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Where the names of groups of spots are written: to the right, or to the left where another name is in the way. */
export function labelsOf(groups: { text: string; spots: Spot[] }[]): Label[] {
  const fromNorth = groups.toSorted((a, b) => middleOf(a.spots) - middleOf(b.spots));
  return fromNorth.reduce<Label[]>((placed, { text, spots }) => {
    const xs = spots.map(({ x }) => x);
    const y = middleOf(spots);
    const right: Label = { text, x: Math.max(...xs) + gap, y, anchor: 'start' };
    const left: Label = { text, x: Math.min(...xs) - gap, y, anchor: 'end' };
    return [...placed, placed.some((other) => overlap(right, other)) ? left : right];
  }, []);
}

/** Units between a spot and its name, height of a line, and width of a letter. */
const [gap, height, letter] = [6, 13, 6];

function middleOf(spots: Spot[]): number {
  const sum = spots.reduce((total, { y }) => total + y, 0);
  return Math.round((sum / spots.length) * 10) / 10;
}

function overlap(one: Label, other: Label): boolean {
  const [from, to] = spanOf(one);
  const [otherFrom, otherTo] = spanOf(other);
  return Math.abs(one.y - other.y) < height && from < otherTo && otherFrom < to;
}

function spanOf({ text, x, anchor }: Label): [number, number] {
  const width = text.length * letter;
  return anchor === 'start' ? [x, x + width] : [x - width, x];
}
