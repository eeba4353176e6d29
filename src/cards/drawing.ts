import { fontFamily } from '../fonts/be-vietnam-pro.ts';
import { escapeXml } from '../seo/xml.ts';
import type { Card } from './card.ts';
import { cardSize, heightOf, layOut, type Run, words } from './layout.ts';

const colours = { paper: '#fbf8f1', ink: '#1b2421', muted: '#57605b', line: '#d9d2c3', accent: '#0c5a4a' };

/** Draws a card: a band with the mark, the words in the middle square, the ladder of steps where there is one. */
export function drawCard(card: Card): string {
  const { width, height } = cardSize;
  const { body, foot } = layOut(card);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
<rect width="264" height="${height}" fill="${colours.accent}"/>
<g transform="translate(62 245) scale(5)" fill="none" stroke="${colours.paper}" stroke-width="2"><path d="M6 3h11l5 5v17H6z"/><path d="M17 3v5h5"/><path d="M10 13h8M10 21h5" stroke-linecap="round"/><path d="M10 17h8" stroke-width="4" stroke-linecap="round"/></g>
${textOf(body, words.top)}
${textOf(foot, words.bottom - heightOf(foot))}
${card.steps ? ladder(card.steps) : ''}
</svg>`;
}

function textOf(runs: Run[], top: number): string {
  let y = top;
  return runs
    .flatMap(({ lines, size, weight, tone, above }) => {
      y += above;
      const look = `font-size="${size}" font-weight="${weight === 'bold' ? 600 : 400}" fill="${colours[tone]}"`;
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
