import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { cacheFolder } from '../cache/folder.ts';
import { type Kept, keptIn } from '../cache/kept.ts';
import { fontBytes, fontFamily, fontFiles } from '../fonts/be-vietnam-pro.ts';
import { sha256 } from '../passages/hash.ts';
import { countDone, withProgress } from '../timing/progress.ts';

const fontOptions = {
  fontFiles: Object.values(fontFiles),
  loadSystemFonts: false,
  defaultFontFamily: fontFamily,
};

let pictures: Kept | undefined;

/** The card as a PNG; drawn only when the drawing, a font or the program that draws has changed since it was kept. */
export function cardPicture(svg: string): Promise<Uint8Array> {
  return kept().get(svg, () => drawPicture(svg));
}

/** Draws a card as a PNG, always anew. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  return (await renderAsync(svg, { font: fontOptions })).asPng();
}

/** Draws the cards that are not kept yet, several at a time, and says how far it is where that takes long. */
export async function drawMissing(svgs: string[], say: (text: string) => void): Promise<void> {
  const missing = [...new Set(svgs)].filter((svg) => !kept().has(svg));
  const started = performance.now();
  const queue = missing.values();
  await withProgress('link cards', missing.length, say, (done) => {
    const work = async () => {
      for (const svg of queue) {
        await cardPicture(svg);
        countDone(done);
      }
    };
    return Promise.all(Array.from({ length: 4 }, work));
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const keptCount = svgs.length - missing.length;
  if (missing.length > 0)
    say(`link cards: ${missing.length} drawn in ${seconds} s, ${keptCount} kept from before`);
  await kept().tidy();
}

function kept(): Kept {
  pictures ??= keptIn(cacheFolder('cards'), makerOf());
  return pictures;
}

/** All that a picture depends on besides its drawing. */
function makerOf(): string {
  const { version } = JSON.parse(readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8')) as {
    version: string;
  };
  const fonts = (['regular', 'bold'] as const).map((weight) => sha256(fontBytes(weight)));
  return ['resvg', version, ...fonts].join(' ');
}
