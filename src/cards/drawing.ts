import { faceOf, fontFamily, type Weight } from '../fonts/be-vietnam-pro.ts';
import { escapeXml } from '../seo/xml.ts';
import { capital, type Card } from './card.ts';
import { balancedLinesOf, fits, linesOf, type Setting } from './lines.ts';

/** The size of a card in pixels, as chat apps and networks ask for it. */
export const cardSize = { width: 1200, height: 630 };

/** Where the words stand: inside the square in the middle of the card, to which chat apps cut it. */
const words = { left: 308, right: 896 };
const colours = { paper: '#fbf8f1', ink: '#1b2421', muted: '#57605b', line: '#d9d2c3', accent: '#0c5a4a' };
/** The sizes in which a name is tried with the lines that it may then have: one large line, else the largest that fits. */
const nameSizes = [
  [66, 1],
  [58, 1],
  [66, 2],
  [58, 3],
  [50, 4],
  [42, 4],
  [36, 5],
] as const;

/** A run of lines of one look. */
interface Run {
  lines: string[];
  size: number;
  weight: Weight;
  colour: string;
  /** Space above the run, in pixels. */
  above: number;
}

/** Draws a card: a band with the mark, the words in the middle square, the ladder of steps where there is one. */
export function drawCard(card: Card, siteName: string): string {
  const { width, height } = cardSize;
  const foot = [
    even(run(capital(card.asOf), 25, 'regular', colours.muted, 2, 0)),
    run(siteName, 25, 'bold', colours.accent, 1, 8),
  ];
  const footTop = height - 40 - heightOf(foot);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
<rect width="264" height="${height}" fill="${colours.accent}"/>
<g transform="translate(62 245) scale(5)" fill="none" stroke="${colours.paper}" stroke-width="2"><path d="M6 3h11l5 5v17H6z"/><path d="M17 3v5h5"/><path d="M10 13h8M10 21h5" stroke-linecap="round"/><path d="M10 17h8" stroke-width="4" stroke-linecap="round"/></g>
${textOf(bodyOf(card, footTop - 62), 40)}
${textOf(foot, footTop)}
${card.steps ? ladder(card.steps) : ''}
</svg>`;
}

/** The runs above the foot: the name as large as leaves room for all; where none does, the last facts are left out. */
function bodyOf(card: Card, height: number): Run[] {
  const tried = nameSizes
    .filter(([size, most]) => fits(card.name, setting(size, 'bold', most)))
    .map(([size, most]) => runsOf(card, size, most));
  const whole = tried.find((runs) => heightOf(runs) <= height);
  if (whole) return whole;
  const [size, most] = nameSizes.at(-1)!;
  const runs = runsOf(card, size, most);
  while (heightOf(runs) > height) runs.pop();
  return runs;
}

function runsOf({ kind, name, place, facts }: Card, size: number, most: number): Run[] {
  const [first, ...others] = facts;
  return [
    ...(kind === name ? [] : [run(kind, 28, 'bold', colours.accent, 2, 0)]),
    even(run(name, size, 'bold', colours.ink, most, 8)),
    ...(place ? [run(place, 28, 'regular', colours.muted, 3, 14)] : []),
    ...(first ? [run(capital(first), first.length > 16 ? 34 : 48, 'bold', colours.ink, 2, 20)] : []),
    ...others.map((fact) => run(capital(fact), 28, 'regular', colours.ink, 2, 6)),
  ];
}

function run(text: string, size: number, weight: Weight, colour: string, most: number, above: number): Run {
  return { lines: linesOf(text, setting(size, weight, most)), size, weight, colour, above };
}

/** A run with its lines made even in width. */
function even(loose: Run): Run {
  const text = loose.lines.join(' ');
  return { ...loose, lines: balancedLinesOf(text, setting(loose.size, loose.weight, loose.lines.length)) };
}

function setting(size: number, weight: Weight, most: number): Setting {
  return { face: faceOf(weight), size, width: words.right - words.left, most };
}

/** Lines stand 1.25 of their size apart, so that marks one above another never meet those of the next line. */
function heightOf(runs: Run[]): number {
  return runs.reduce((sum, { lines, size, above }) => sum + above + lines.length * size * 1.25, 0);
}

function textOf(runs: Run[], top: number): string {
  let y = top;
  return runs
    .flatMap(({ lines, size, weight, colour, above }) => {
      y += above;
      const look = `font-size="${size}" font-weight="${weight === 'bold' ? 600 : 400}" fill="${colour}"`;
      return lines.map((line) => {
        y += size * 1.25;
        return `<text x="${words.left}" y="${(y - size * 0.28).toFixed(1)}" ${look}>${escapeXml(line)}</text>`;
      });
    })
    .join('\n');
}

/** The steps from the first at the bottom, with the one that is proven filled; what came before it no words prove. */
function ladder({ at, of }: { at: number; of: number }): string {
  const gap = Math.min(54, 420 / of);
  const bottom = cardSize.height / 2 + (gap * (of - 1)) / 2;
  const rungs = Array.from({ length: of }, (_, step) => {
    const here = step === at - 1;
    const half = here ? 70 : 46;
    return `<rect x="${1056 - half}" y="${(bottom - step * gap - 12).toFixed(1)}" width="${half * 2}" height="24" rx="12" fill="${here ? colours.accent : 'none'}" stroke="${here ? colours.accent : colours.line}" stroke-width="3"/>`;
  });
  return rungs.join('\n');
}
