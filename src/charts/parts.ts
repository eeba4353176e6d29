import type { Quantity } from '../schemas/quantity.ts';
import { percentOf } from './scale.ts';

/** One figure of a field as a bar; places and lengths are in percent of the longest. */
export interface PartBar {
  quantity: Quantity;
  /** How deep it lies: 0 for the whole of all. */
  depth: number;
  /** Where the bar begins: where the part before it ends. */
  x: number;
  width: number;
  /** What share of its whole it is, in percent, and that whole as it is read. */
  share?: { percent: number; of: number };
  /** The sum of its own parts where that is larger than what it states, with the bar's length for it. */
  corrected?: { value: number; width: number };
}

/**
 * The figures of a field as bars under their whole, each beginning where the one before it ends. A part whose own parts
 * come to more than it states is corrected, since only their sum makes the whole agree. Nothing where the field has no
 * single whole with parts, or where the parts do not add up to it.
 */
export function partsOf(field: Quantity[]): PartBar[] | undefined {
  const [whole, ...others] = field.filter(({ partOf }) => partOf === undefined);
  if (!whole || others.length > 0 || field.length === 1) return undefined;
  const tree = treeOf(whole, field);
  return tree.read === whole.value && addsUp(tree) ? barsOf(tree, 0, 0, whole.value) : undefined;
}

/** A figure with its parts, and how it is read: as stated, or as the sum of its parts where that is larger. */
interface Tree {
  quantity: Quantity;
  read: number;
  parts: Tree[];
}

function treeOf(quantity: Quantity, field: Quantity[]): Tree {
  const parts = field.filter(({ partOf }) => partOf === quantity.key).map((part) => treeOf(part, field));
  return { quantity, read: Math.max(quantity.value, sumOf(parts.map(({ read }) => read))), parts };
}

function addsUp({ read, parts }: Tree): boolean {
  return parts.length === 0 || (sumOf(parts.map((part) => part.read)) === read && parts.every(addsUp));
}

function barsOf({ quantity, read, parts }: Tree, depth: number, start: number, longest: number): PartBar[] {
  const bar: PartBar = {
    quantity,
    depth,
    x: percentOf(start, longest),
    width: percentOf(quantity.value, longest),
  };
  if (read > quantity.value) bar.corrected = { value: read, width: percentOf(read, longest) };
  let from = start;
  const inner = parts.flatMap((part) => {
    const bars = barsOf(part, depth + 1, from, longest);
    const [first] = bars;
    if (first && !first.corrected) first.share = { percent: shareOf(part.read, read), of: read };
    from = sumOf([from, part.read]);
    return bars;
  });
  return [bar, ...inner];
}

/** A share in percent: to one decimal, a share below one to two digits, so that a small part is not told as nothing. */
function shareOf(value: number, whole: number): number {
  const percent = (value / whole) * 100;
  return percent < 1 ? Number(percent.toPrecision(2)) : Math.round(percent * 10) / 10;
}

/** A sum without the dust of binary fractions. */
function sumOf(values: number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(12));
}
