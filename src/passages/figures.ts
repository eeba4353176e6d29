import { datesIn, englishDatesIn } from './dates.ts';
import { documentNumbersIn } from './document-numbers.ts';
import { blankOut, spansOf, type Span } from './spans.ts';

/** A number written in a text. */
export interface Figure extends Span {
  value: number;
  /** The value times the word behind it (`5 nghìn`, `3 million`); left out when there is no such word. */
  scaled?: number;
  /** True when it reads as a calendar year: four bare digits from 1900 to 2100. */
  isYear: boolean;
}

/**
 * The figures of a Vietnamese text: `17,7`, `1.855`, `21.184,07`, `02`; a dot before other than three digits is a
 * slip for a comma (`3.5MW`). Dates, numbers of documents, map scales (`1/500`), list marks (`(7)`, `2. `, `Điều 1`) and digits
 * behind a letter (`QL47`) are not figures; both ends of `20-30 ha` and `30/34` are.
 */
export function figuresIn(text: string): Figure[] {
  return scan(withoutOthers(text, datesIn(text)), text, vietnameseValues, VIETNAMESE_SCALES);
}

/** The figures of an English text: `17.7`, `1,855`, `5,224.50`, by the same rules. */
export function englishFiguresIn(text: string): Figure[] {
  return scan(withoutOthers(text, englishDatesIn(text)), text, englishValues, ENGLISH_SCALES);
}

/** True when one of the quotes writes exactly this value, bare or with its scale word (`5 nghìn` is 5 and 5000). */
export function standsIn(value: number, quotes: string[]): boolean {
  return quotes.some((quote) =>
    figuresIn(quote).some((figure) => figure.value === value || figure.scaled === value),
  );
}

type Token = Span & { value: number };

const MAP_SCALE = /(?<![\d/])1\s?[/:]\s?(?:\d{1,3}[.,]000|\d{1,2}0{2,4})(?!\d|[.,]\d)/g;
const LIST_MARK =
  /^\s*(?:\d{1,2}\.\s+(?=\p{L})|\d{1,3} \| )|\(\d{1,2}\)(?=\s+\p{L})|(?<!\p{L})(?:Điều|Article) \d+/gu;
const VIETNAMESE_SCALES: [RegExp, number][] = [
  [/^\s+(?:nghìn|ngàn)(?!\p{L})/u, 1e3],
  [/^\s+triệu(?!\p{L})/u, 1e6],
];
const ENGLISH_SCALES: [RegExp, number][] = [
  [/^\s+thousand\b/, 1e3],
  [/^\s+million\b/, 1e6],
];

function withoutOthers(text: string, dates: Span[]): string {
  const spans = [
    ...dates,
    ...documentNumbersIn(text),
    ...spansOf(text, MAP_SCALE),
    ...spansOf(text, LIST_MARK),
  ];
  return blankOut(text, spans);
}

function scan(
  cleaned: string,
  text: string,
  valuesOf: (token: Span) => Token[],
  scales: [RegExp, number][],
): Figure[] {
  return spansOf(cleaned, /(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu)
    .flatMap(valuesOf)
    .map((token) => {
      const behind = text.slice(token.index + token.raw.length);
      const scale = scales.find(([word]) => word.test(behind))?.[1];
      const isYear = /^(?:19\d\d|20\d\d|2100)$/.test(token.raw);
      return {
        ...token,
        isYear,
        ...(scale === undefined ? {} : { scaled: Number((token.value * scale).toPrecision(15)) }),
      };
    });
}

function vietnameseValues(token: Span): Token[] {
  const { raw } = token;
  if (/^(?:19|20)\d\d(?:,(?:19|20)\d\d)+$/.test(raw)) return pieces(token);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(raw))
    return [{ ...token, value: Number(raw.replaceAll('.', '').replace(',', '.')) }];
  if (/^\d+(?:[.,]\d+)?$/.test(raw)) return [{ ...token, value: Number(raw.replace(',', '.')) }];
  return pieces(token);
}

function englishValues(token: Span): Token[] {
  const { raw } = token;
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(raw))
    return [{ ...token, value: Number(raw.replaceAll(',', '')) }];
  if (/^\d+(?:\.\d+)?$/.test(raw)) return [{ ...token, value: Number(raw) }];
  return pieces(token);
}

/** The whole numbers of what is no number as a whole: `2023,2025`, `1.2.3`. */
function pieces(token: Span): Token[] {
  return spansOf(token.raw, /\d+/g).map(({ raw, index }) => ({
    raw,
    index: token.index + index,
    value: Number(raw),
  }));
}
