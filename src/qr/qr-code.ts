import { encode } from 'uqr';
import { escapeXml } from '../seo/xml.ts';

/** The light margin that readers of QR codes ask for, in modules. */
const quietZone = 4;

/** A QR code as a drawing: dark on light, on a square whose side is `size` modules, its margin included. */
export interface QrCode {
  size: number;
  /** The dark modules as SVG path data, in units of one module. */
  path: string;
}

/** The QR code of a text; up to 15% of it may be unreadable. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(({ from, length }) => `M${from + quietZone} ${y + quietZone}h${length}v1h-${length}z`),
  );
  return { size: size + 2 * quietZone, path: path.join('') };
}

/** The QR code of a text as an SVG file, which says its title to those who do not see it. */
export function qrSvg(text: string, title: string): string {
  const { size, path } = qrCode(text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeXml(title)}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`,
    '',
  ].join('\n');
}

function runsOf(row: boolean[]): { from: number; length: number }[] {
  const marks = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...marks.matchAll(/1+/g)].map((run) => ({ from: run.index, length: run[0].length }));
}
