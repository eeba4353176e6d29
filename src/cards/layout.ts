import { faceOf, type Weight } from '../fonts/be-vietnam-pro.ts';
import { capital, type Card } from './card.ts';
import { balancedLinesOf, fits, type Setting } from './lines.ts';

/** The size of a card in pixels, as chat apps and networks ask for it. */
export const cardSize = { width: 1200, height: 630 };

/** Where the words stand: inside the square in the middle of the card, to which chat apps cut it. */
export const words = { left: 308, right: 896, top: 40, bottom: 590 };

/** A run of lines of one look. */
export interface Run {
  lines: string[];
  size: number;
  weight: Weight;
  tone: 'ink' | 'muted' | 'accent';
  /** Space above the run, in pixels. */
  above: number;
}

/** A card laid out: the words that it shows, and the runs in which they stand. */
export interface Layout {
  /** The card with those of its facts that fit whole. */
  shown: Card;
  body: Run[];
  foot: Run[];
}

/** The sizes of the letters of a card, in pixels, and in how many lines its name may stand. */
interface Sizes {
  name: number;
  most: number;
  /** Place and facts. */
  detail: number;
  /** The first fact, where it is a figure or a word or two, and where it is longer. */
  lead: readonly [short: number, long: number];
}

/** The sizes in which a name is tried with the lines that it may then have: one large line, else the largest that fits. */
const names = [
  [66, 1],
  [58, 1],
  [66, 2],
  [58, 3],
  [50, 4],
  [42, 4],
  [36, 5],
] as const;

/** The least size of a name beside which place and facts stay large. */
const largeName = 42;

/** All sizes that are tried, the best first. */
const tried: Sizes[] = [
  ...names
    .filter(([name]) => name >= largeName)
    .map(([name, most]) => ({ name, most, detail: 28, lead: [48, 34] as const })),
  ...names.map(([name, most]) => ({ name, most, detail: 24, lead: [42, 30] as const })),
];

/** Space between the body and the foot at the least, in pixels. */
const gap = 22;

/** What was laid out before: a card is asked for by its picture and by every page that tells of it. */
const laidOut = new Map<string, Layout>();

/**
 * Lays a card out so that nothing is cut: in the largest sizes in which all its words fit; where they fit in none, the
 * last facts are left out whole.
 * @throws when name and place alone do not fit
 */
export function layOut(card: Card): Layout {
  const key = JSON.stringify(card);
  const layout = laidOut.get(key) ?? layOutAnew(card);
  laidOut.set(key, layout);
  return layout;
}

function layOutAnew(card: Card): Layout {
  const foot = [
    run(capital(card.asOf), 25, 'regular', 'muted', 0),
    run(card.signature, 25, 'bold', 'accent', 8),
  ];
  const room = words.bottom - words.top - gap - heightOf(foot);
  for (let kept = card.facts.length; kept >= 0; kept -= 1) {
    const shown = { ...card, facts: card.facts.slice(0, kept) };
    const body = tried.map((sizes) => bodyOf(shown, sizes)).find((runs) => runs && heightOf(runs) <= room);
    if (body) return { shown, body, foot };
  }
  throw new Error(`The link card of “${card.name}” has no room for its name and place. Shorten one of them.`);
}

/** Lines stand 1.25 of their size apart, so that marks one above another never meet those of the next line. */
export function heightOf(runs: Run[]): number {
  return runs.reduce((sum, { lines, size, above }) => sum + above + lines.length * size * 1.25, 0);
}

/** The runs above the foot in some sizes; nothing where a line is too wide or the name has too many. */
function bodyOf({ kind, name, place, facts }: Card, sizes: Sizes): Run[] | undefined {
  const [first, ...others] = facts;
  const { detail, lead } = sizes;
  const named = run(name, sizes.name, 'bold', 'ink', 8);
  if (named.lines.length > sizes.most || !isWhole(named)) return undefined;
  const runs = [
    ...(kind === name ? [] : [run(kind, 28, 'bold', 'accent', 0)]),
    named,
    ...(place ? [run(place, detail, 'regular', 'muted', 14)] : []),
    ...(first ? [run(capital(first), lead[first.length > 16 ? 1 : 0], 'bold', 'ink', 20)] : []),
    ...others.map((fact) => run(capital(fact), detail, 'regular', 'ink', 6)),
  ];
  return runs.every(isWhole) ? runs : undefined;
}

function isWhole({ lines, size, weight }: Run): boolean {
  return fits(lines, setting(size, weight));
}

function run(text: string, size: number, weight: Weight, tone: Run['tone'], above: number): Run {
  return { lines: balancedLinesOf(text, setting(size, weight)), size, weight, tone, above };
}

function setting(size: number, weight: Weight): Setting {
  return { face: faceOf(weight), size, width: words.right - words.left };
}
