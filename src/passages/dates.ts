import { documentNumbersIn } from './document-numbers.ts';
import { blankOut, type Span } from './spans.ts';

/** A date as far as the text gives it; a bare year is a figure and not listed here. */
export interface DateInText extends Span {
  year?: number;
  quarter?: number;
  month?: number;
  day?: number;
}

/**
 * The dates of a Vietnamese text in their order: `20/4/2021`, `ngày 14 tháng 02 năm 2022`, `tháng 8 năm 2021`,
 * `8/2021`, `Quý III/2021`, `ngày 15/6`.
 */
export function datesIn(text: string): DateInText[] {
  return scan(blankOut(text, documentNumbersIn(text)), VIETNAMESE);
}

/** The dates of an English text in their order: `20 April 2021`, `April 2021`, `15 June`, `Q3 2021`, `2021-04-20`. */
export function englishDatesIn(text: string): DateInText[] {
  return scan(blankOut(text, documentNumbersIn(text)), ENGLISH);
}

type Parts = Record<string, string | undefined>;

const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NAME = `(?<name>${MONTHS})`;
const QUARTER = '(?<quarter>IV|I{1,3}|[1-4])';

const VIETNAMESE = patterns(
  `${DAY} ?/ ?${MONTH} ?/ ?${YEAR}`,
  `(?:ngày ${DAY} )?tháng ${MONTH} năm ${YEAR}`,
  `quý ${QUARTER}(?: ?/ ?| năm )${YEAR}`,
  `(?:tháng )?${MONTH} ?/ ?${YEAR}`,
  `ngày ${DAY}/${MONTH}(?!/)`,
);

const ENGLISH = patterns(
  `${YEAR}-${MONTH}-${DAY}`,
  `${DAY} ${NAME} ${YEAR}`,
  `${NAME} ${DAY}, ${YEAR}`,
  `${NAME} ${YEAR}`,
  `${DAY} ${NAME}`,
  `Q${QUARTER}(?: of)? ${YEAR}`,
);

function patterns(...sources: string[]): RegExp[] {
  return sources.map(
    (source) => new RegExp(`(?<![\\p{L}\\d/])${source.replaceAll(' ', '\\s')}(?![\\p{L}\\d])`, 'giu'),
  );
}

function scan(text: string, rules: RegExp[]): DateInText[] {
  const dates: DateInText[] = [];
  for (const rule of rules) {
    for (const match of blankOut(text, dates).matchAll(rule)) {
      dates.push({ raw: match[0], index: match.index, ...partsOf(match.groups ?? {}) });
    }
  }
  return dates.toSorted((a, b) => a.index - b.index);
}

function partsOf(groups: Parts): Omit<DateInText, keyof Span> {
  const parts: Omit<DateInText, keyof Span> = {};
  if (groups.year) parts.year = Number(groups.year);
  if (groups.quarter) parts.quarter = quarterOf(groups.quarter);
  if (groups.month) parts.month = Number(groups.month);
  if (groups.name) parts.month = MONTHS.toLowerCase().split('|').indexOf(groups.name.toLowerCase()) + 1;
  if (groups.day) parts.day = Number(groups.day);
  return parts;
}

function quarterOf(printed: string): number {
  return ['I', 'II', 'III', 'IV'].indexOf(printed.toUpperCase()) + 1 || Number(printed);
}
