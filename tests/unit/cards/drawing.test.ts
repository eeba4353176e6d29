import { describe, expect, test } from 'vitest';
import { altOf, type Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/drawing.ts';
import { everyCard } from '../../../src/cards/every-card.ts';
import { widthOf } from '../../../src/cards/lines.ts';
import { drawPicture } from '../../../src/cards/picture.ts';
import { faceOf } from '../../../src/fonts/be-vietnam-pro.ts';
import { siteContent } from '../../support/site.ts';

const card: Card = {
  kind: 'Cụm công nghiệp',
  name: 'Tứ Hạ',
  place: 'Phường Hương Trà, thành phố Huế',
  facts: ['17,7 ha', 'Giai đoạn: Đang mở rộng'],
  asOf: 'theo kế hoạch ban hành 20/4/2021',
  steps: { at: 9, of: 9 },
};
const texts = (svg: string) =>
  [...svg.matchAll(/<text x="(\d+)" y="([\d.]+)" font-size="(\d+)" font-weight="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, weight, text]) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      face: faceOf(weight === '600' ? 'bold' : 'regular'),
      text: (text ?? '')
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"'),
    }),
  );

describe('a link card', () => {
  test('shows its words', () => {
    expect(texts(drawCard(card, 'Đầu tư địa phương')).map(({ text }) => text)).toEqual([
      'Cụm công nghiệp',
      'Tứ Hạ',
      'Phường Hương Trà, thành phố Huế',
      '17,7 ha',
      'Giai đoạn: Đang mở rộng',
      'Theo kế hoạch ban hành 20/4/2021',
      'Đầu tư địa phương',
    ]);
  });

  test('is told as a text to those who do not see it', () => {
    expect(altOf(card)).toBe(
      'Cụm công nghiệp: Tứ Hạ. Phường Hương Trà, thành phố Huế. 17,7 ha; Giai đoạn: Đang mở rộng. Theo kế hoạch ban hành 20/4/2021.',
    );
  });

  test('shows signs of XML as they are', () => {
    const svg = drawCard({ ...card, name: 'A & B <"C">' }, 'Site');
    expect(texts(svg).map(({ text }) => text)).toContain('A & B <"C">');
  });

  test('is a PNG of 1,200 × 630 pixels and the same each time', async () => {
    const svg = drawCard(card, 'Site');
    const picture = Buffer.from(await drawPicture(svg));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.equals(await drawPicture(svg))).toBe(true);
  });
});

describe('the card of every page', () => {
  const drawn = everyCard(siteContent(), (lang, name) => `${name} ${lang}`).map(
    ({ page, lang, card: words }) => ({
      at: `${lang} ${page.section} ${page.address?.[lang] ?? ''}`,
      words,
      texts: texts(drawCard(words, 'Đầu tư địa phương')),
    }),
  );

  test('keeps its words inside the square to which chat apps cut it', () => {
    const outside = drawn.flatMap(({ at, texts: lines }) =>
      lines
        .filter((line) => line.x < 285 || line.x + widthOf(line.text, line) > 915)
        .map(({ text }) => `${at}: ${text}`),
    );
    expect(outside).toEqual([]);
  });

  test('leaves room between lines for marks above and below letters', () => {
    const close = drawn.flatMap(({ at, texts: lines }) =>
      lines
        .slice(1)
        .filter((line, index) => line.y - lines[index]!.y < line.size * 1.2)
        .map(({ text }) => `${at}: ${text}`),
    );
    expect(close).toEqual([]);
  });

  test('has its name whole', () => {
    const cut = drawn.filter(({ texts: lines, words }) => {
      const shown = lines.map(({ text }) => text).join(' ');
      return !shown.includes(words.name);
    });
    expect(cut.map(({ at }) => at)).toEqual([]);
  });

  test('of a site shows area or silence, and stage', () => {
    const sites = drawn.filter(({ words }) => words.steps?.of === 9);
    expect(sites.length).toBe(siteContent().entries.clusters.length * 2);
    const lacking = sites.filter(({ texts: lines, words }) => {
      const shown = lines.map(({ text }) => text);
      return !words.facts
        .slice(0, 2)
        .every((fact) => shown.includes(fact.charAt(0).toUpperCase() + fact.slice(1)));
    });
    expect(lacking.map(({ at }) => at)).toEqual([]);
  });
});
