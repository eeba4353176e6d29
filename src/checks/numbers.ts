import type { Lang } from '../i18n/languages.ts';
import { type DateInText, datesIn, englishDatesIn } from '../passages/dates.ts';
import { documentNumbersIn } from '../passages/document-numbers.ts';
import { type Figure, englishFiguresIn, figuresIn } from '../passages/figures.ts';

/** The numbers that a text writes: figures, dates and numbers of documents. */
export interface Numbers {
  figures: Figure[];
  dates: DateInText[];
  documents: string[];
}

/** The numbers of a text, read in the notation of its language; map scales and list marks are none. */
export function numbersIn(text: string, lang: Lang): Numbers {
  return {
    figures: lang === 'vi' ? figuresIn(text) : englishFiguresIn(text),
    dates: lang === 'vi' ? datesIn(text) : englishDatesIn(text),
    documents: documentNumbersIn(text).map(({ raw }) => raw),
  };
}

/** The numbers of several quotes of Vietnamese plans together. */
export function numbersOfQuotes(quotes: string[]): Numbers {
  const each = quotes.map((quote) => numbersIn(quote, 'vi'));
  return {
    figures: each.flatMap(({ figures }) => figures),
    dates: each.flatMap(({ dates }) => dates),
    documents: each.flatMap(({ documents }) => documents),
  };
}

/** The numbers of a text, as written there, that the proof does not state. */
export function unproven(text: Numbers, proof: Numbers): string[] {
  return [
    ...text.figures.filter((figure) => !figureStands(figure, proof)).map(({ raw }) => raw),
    ...text.dates.filter((date) => !dateStands(date, proof)).map(({ raw }) => raw),
    ...text.documents.filter((number) => !proof.documents.some((other) => bare(other) === bare(number))),
  ];
}

/** True when the proof states the date as far as it is given: a date of the same parts, or a bare year for a year. */
export function dateStands(date: Omit<DateInText, 'raw' | 'index'>, proof: Numbers): boolean {
  if (
    proof.dates.some((other) => parts.every((part) => date[part] === undefined || date[part] === other[part]))
  )
    return true;
  const isYear = date.quarter === undefined && date.month === undefined && date.day === undefined;
  return isYear && proof.figures.some((figure) => figure.isYear && figure.value === date.year);
}

const parts = ['year', 'quarter', 'month', 'day'] as const;

function figureStands(figure: Figure, proof: Numbers): boolean {
  const meant = figure.scaled ?? figure.value;
  if (proof.figures.some((other) => (other.scaled ?? other.value) === meant)) return true;
  return figure.isYear && dateStands({ year: figure.value }, proof);
}

function bare(documentNumber: string): string {
  return documentNumber.replace(/\s/g, '');
}
