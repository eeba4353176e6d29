import type { Lang } from '../i18n/languages.ts';
import { type DateInText, datesIn, englishDatesIn } from '../passages/dates.ts';
import { documentNumbersIn } from '../passages/document-numbers.ts';
import { type Figure, englishFiguresIn, figuresIn } from '../passages/figures.ts';
import { blankOut } from '../passages/spans.ts';

/** The numbers that a text writes. */
export interface Numbers {
  figures: Figure[];
  dates: DateInText[];
  /** What is compared as it is written: numbers of documents, map scales, and names that end in digits (`QL47`). */
  names: string[];
}

/** The numbers of a text, read in the notation of its language; the scale 1/500 and the marks of a list are none. */
export function numbersIn(text: string, lang: Lang): Numbers {
  const dates = lang === 'vi' ? datesIn(text) : englishDatesIn(text);
  return {
    figures: lang === 'vi' ? figuresIn(text) : englishFiguresIn(text),
    dates,
    names: namesIn(text, dates),
  };
}

/** The numbers of several quotes of Vietnamese plans together. */
export function numbersOfQuotes(quotes: string[]): Numbers {
  return together(quotes.map((quote) => numbersIn(quote, 'vi')));
}

/** The numbers of several texts together. */
export function together(each: Numbers[]): Numbers {
  return {
    figures: each.flatMap(({ figures }) => figures),
    dates: each.flatMap(({ dates }) => dates),
    names: each.flatMap(({ names }) => names),
  };
}

/** The numbers of a text, as written there, that the proof does not state. */
export function unproven(text: Numbers, proof: Numbers): string[] {
  return [
    ...text.figures.filter((figure) => !figureStands(figure, proof)).map(({ raw }) => raw),
    ...text.dates.filter((date) => !dateStands(date, proof)).map(({ raw }) => raw),
    ...text.names.filter((name) => !proof.names.some((other) => bare(other) === bare(name))),
  ];
}

/** True when the proof states the date as far as it is given: a date of the same parts, or a bare year for a year. */
export function dateStands(date: Omit<DateInText, 'raw' | 'index'>, proof: Numbers): boolean {
  if (
    proof.dates.some((other) => parts.every((part) => date[part] === undefined || date[part] === other[part]))
  ) {
    return true;
  }
  const isYear = date.quarter === undefined && date.month === undefined && date.day === undefined;
  return isYear && proof.figures.some((figure) => figure.isYear && figure.value === date.year);
}

const parts = ['year', 'quarter', 'month', 'day'] as const;

function figureStands(figure: Figure, proof: Numbers): boolean {
  const meant = figure.scaled ?? figure.value;
  if (proof.figures.some((other) => (other.scaled ?? other.value) === meant)) return true;
  return figure.isYear && dateStands({ year: figure.value }, proof);
}

function namesIn(text: string, dates: DateInText[]): string[] {
  const documents = documentNumbersIn(text);
  const rest = blankOut(text, [...dates, ...documents]);
  const scales = (rest.match(/(?<![\d/])1\s?\/\s?\d[\d.,]*\d/g) ?? []).filter(
    (scale) => bare(scale) !== '1/500',
  );
  const withDigits = (rest.match(/(?<!\p{L})\p{L}+\d+/gu) ?? []).filter((name) => !/^k?m[23]$/.test(name));
  return [...documents.map(({ raw }) => raw), ...scales, ...withDigits];
}

/** A name without what notation changes in it: white space, and the separators of thousands. */
function bare(name: string): string {
  return name.replace(/[\s.,]/g, '');
}
