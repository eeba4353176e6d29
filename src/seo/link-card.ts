import { Resvg } from '@resvg/resvg-js';
import type { Lang } from '../i18n/languages.ts';
import { site } from '../site.ts';
import { escapeXml } from './xml.ts';

const fonts = 'node_modules/@expo-google-fonts/be-vietnam-pro';

/** Draws the link card of a language as a PNG of 1200×630 pixels, its words inside the square that chat apps crop to. */
export function linkCard(lang: Lang): Buffer {
  const card = new Resvg(svg(lang), {
    font: {
      fontFiles: [
        `${fonts}/400Regular/BeVietnamPro_400Regular.ttf`,
        `${fonts}/600SemiBold/BeVietnamPro_600SemiBold.ttf`,
      ],
      loadSystemFonts: false,
      defaultFontFamily: 'Be Vietnam Pro',
    },
  });
  return card.render().asPng();
}

function svg(lang: Lang): string {
  const name = linesOf(site.name[lang], 24);
  const tagline = linesOf(site.tagline[lang], 26);
  const below = 318 + name.length * 62;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Be Vietnam Pro">
  <rect width="1200" height="630" fill="#fbf8f1"/>
  <rect y="606" width="1200" height="24" fill="#0c5a4a"/>
  <g transform="translate(330 120) scale(4)" fill="none" stroke="#0c5a4a" stroke-width="2">
    <path d="M6 3h11l5 5v17H6z"/><path d="M17 3v5h5"/><path d="M10 13h8M10 21h5" stroke-linecap="round"/>
    <path d="M10 17h8" stroke-width="4" stroke-linecap="round"/>
  </g>
  ${name.map((line, index) => textOf(line, 310 + index * 62, 'font-size="52" font-weight="600" fill="#1b2421"')).join('\n  ')}
  ${tagline.map((line, index) => textOf(line, below + index * 50, 'font-size="34" fill="#57605b"')).join('\n  ')}
</svg>`;
}

function textOf(line: string, y: number, look: string): string {
  return `<text x="350" y="${y}" ${look}>${escapeXml(line)}</text>`;
}

function linesOf(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>(
    (lines, word) => {
      const last = lines.at(-1) ?? '';
      return last.length + word.length < width
        ? [...lines.slice(0, -1), `${last} ${word}`.trim()]
        : [...lines, word];
    },
    [''],
  );
}
