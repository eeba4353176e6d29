import { readFileSync } from 'node:fs';
import { type Kept, keptIn } from '../cache/kept.ts';
import { cacheFolder } from '../cache/folder.ts';
import { faceOf, fontBytes } from '../fonts/be-vietnam-pro.ts';
import { fittings, mostPages, sizes } from './fit.ts';
import type { Sheet } from './sheet.ts';
import { typesetter, type Typesetter } from './typesetter.ts';
import { sha256 } from '../passages/hash.ts';

/** A fact sheet as a file. */
export interface SheetFile {
  bytes: Uint8Array;
  pages: number;
}

const template = 'src/sheets/sheet.typ';
/** Signs of the site's texts that the font lacks, with what stands for them on a sheet. */
const standIns: Record<string, string> = { '→': '–' };

let sheets: Kept | undefined;

/**
 * The file of a fact sheet; set only when what it says, its drawing, a font or the program has changed since it was kept.
 * @param of the entry that it is about, as a fault names it: `clusters/tu-ha (vi)`
 * @throws when the sheet cannot be made, naming the entry
 */
export async function factSheet(of: string, sheet: Sheet): Promise<SheetFile> {
  const told = toldBy(sheet);
  const lacking = [...new Set(told)].filter((letter) => !hasLetter(letter));
  if (lacking.length > 0)
    throw new Error(
      `The fact sheet of ${of} cannot be made: the font has no letter ${lacking.map((letter) => `“${letter}”`).join(', ')}. Write the text in letters that Be Vietnam Pro has.`,
    );
  const program = await typesetter();
  sheets ??= keptIn(cacheFolder('sheets'), makerOf(program));
  const bytes = await sheets.get(told, () => Promise.resolve(setSheet(of, sheet, program)));
  return { bytes, pages: pagesIn(bytes) };
}

/** All that a sheet says, as data for its drawing. */
function toldBy(sheet: Sheet): string {
  return JSON.stringify(sheet).replace(/→/g, (sign) => standIns[sign] ?? sign);
}

function setSheet(of: string, whole: Sheet, program: Typesetter): Uint8Array {
  const source = readFileSync(template, 'utf8');
  for (const { sheet, size } of fittings(whole)) {
    const pdf = setIn(toldBy(sheet), size);
    if (pagesIn(pdf) <= mostPages) return pdf;
  }
  throw new Error(
    `The fact sheet of ${of} does not fit on ${mostPages} pages even in letters of ${sizes.at(-1)} points. Shorten the longest texts of the entry.`,
  );

  function setIn(told: string, size: number): Uint8Array {
    try {
      return program.pdf(source, { sheet: told, size: String(size) });
    } catch (error) {
      throw new Error(`The fact sheet of ${of} cannot be made: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}

/** The number of pages that a PDF says it has. */
function pagesIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return Number(/\/Type \/Pages\b[^>]*?\/Count (\d+)/.exec(text)?.[1] ?? Number.NaN);
}

function hasLetter(letter: string): boolean {
  return (['regular', 'bold'] as const).every((weight) => faceOf(weight).widthOf(letter) !== undefined);
}

function makerOf({ maker }: Typesetter): string {
  const files = [
    readFileSync(template),
    readFileSync('src/sheets/fit.ts'),
    fontBytes('regular'),
    fontBytes('bold'),
  ];
  const hashes = files.map((bytes) => sha256(bytes));
  return [maker, ...hashes].join(' ');
}
