import { describe, expect, test } from 'vitest';
import { altOf } from '../../../src/cards/alt.ts';
import type { Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/drawing.ts';
import { everyCard } from '../../../src/cards/every-card.ts';
import { widthOf } from '../../../src/cards/lines.ts';
import { drawPicture } from '../../../src/cards/picture.ts';
import { faceOf } from '../../../src/fonts/be-vietnam-pro.ts';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { fill, formatQuantity } from '../../../src/i18n/format.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { siteContent } from '../../support/site.ts';

const card: Card = {
  kind: 'Cụm công nghiệp',
  name: 'Tứ Hạ',
  place: 'Phường Hương Trà, thành phố Huế',
  facts: ['17,7 ha', 'Giai đoạn: Đang mở rộng'],
  asOf: 'theo kế hoạch ban hành 20/4/2021',
  steps: { at: 9, of: 9 },
  signature: 'Đầu tư địa phương',
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

/** The words of a text in small letters, without the signs between its sentences. */
const bare = (text: string) => text.toLowerCase().replace(/[.:;]/g, '');

describe('a link card', () => {
  test('shows its words', () => {
    expect(texts(drawCard(card)).map(({ text }) => text)).toEqual([
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
    const svg = drawCard({ ...card, name: 'A & B <"C">' });
    expect(texts(svg).map(({ text }) => text)).toContain('A & B <"C">');
  });

  test('is a PNG of 1,200 × 630 pixels and the same each time', async () => {
    const svg = drawCard(card);
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
      texts: texts(drawCard(words)),
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

  test('has its name and place whole', () => {
    const cut = drawn.filter(({ texts: lines, words: { name, place = '' } }) => {
      const shown = lines.map(({ text }) => text).join(' ');
      return !shown.includes(name) || !shown.includes(place);
    });
    expect(cut.map(({ at }) => at)).toEqual([]);
  });

  test('shows each of its words whole or not at all, and its text tells what it shows and no more', () => {
    const wrong = drawn.filter(({ texts: lines, words }) => {
      const shown = lines.map(({ text }) => text).join(' ');
      return bare(shown) !== bare(`${altOf(words)} ${words.signature}`);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
    const cut = drawn.flatMap(({ at, texts: lines }) =>
      lines.filter(({ text }) => text.includes('…')).map(({ text }) => `${at}: ${text}`),
    );
    expect(cut).toEqual([]);
  });

  test('has a text of its own, unlike that of any other', () => {
    expect(new Set(drawn.map(({ words }) => altOf(words))).size).toBe(drawn.length);
  });

  test('of a site shows its area with what it measures, or silence, and its stage', () => {
    const { clusters } = siteContent().entries;
    const wrong = languages.flatMap((lang) => {
      const t = dictionaryOf(lang);
      return clusters.flatMap(({ address, areas, stage }) => {
        const at = `${lang} clusters ${address[lang]}`;
        const [area] = areas === 'silent' ? [] : areas;
        const asked = [
          ...(area
            ? [formatQuantity(area, lang), area.label[lang]]
            : [fill(t.cards.silent, { field: t.fields.areas })]),
          t.stages[stage.value],
        ];
        const lines = drawn.find((one) => one.at === at)?.texts ?? [];
        const shown = lines.map(({ text }) => text).join(' ');
        return asked.filter((fact) => !bare(shown).includes(bare(fact))).map((fact) => `${at}: ${fact}`);
      });
    });
    expect(wrong).toEqual([]);
  });

  test('says of a sum that it is worked out, and from how many sites', () => {
    const sums = drawn.filter(({ at, words }) => / localities ./.test(at) && words.facts.length > 1);
    expect(sums.length).toBeGreaterThan(0);
    const wrong = sums.filter(
      ({ texts: lines }) =>
        !/(Chúng tôi tính|Worked out by us): .*(cụm, khu|each site).*: \d+ (trong|of) \d+ (cụm, khu|sites)/.test(
          lines.map(({ text }) => text).join(' '),
        ),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});
