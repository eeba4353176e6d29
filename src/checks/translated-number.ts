import { type DateInText, datesIn, englishDatesIn } from '../passages/dates.ts';
import { documentNumbersIn } from '../passages/document-numbers.ts';
import { type Figure, englishFiguresIn, figuresIn } from '../passages/figures.ts';
import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { type Translated, translatedPassages } from './translated.ts';

/** Every number, date and document number of a passage stands in its translation, in English notation, and none besides. */
export function translatedNumber(site: CheckedSite): Issue[] {
  return translatedPassages(site).flatMap(faultsOf);
}

function faultsOf({ file, field, passage, text }: Translated): Issue[] {
  const there = numbersIn(passage.text);
  const here = englishNumbersIn(text);
  const lost = [...there].filter(([number]) => !here.has(number));
  const added = [...here].filter(([number]) => !there.has(number));
  return [
    ...lost.map(([, raw]) => ({
      file,
      field,
      problem: `The plan says ${raw}, which the translation leaves out.`,
      fix: 'Write it in English notation.',
    })),
    ...added.map(([, raw]) => ({
      file,
      field,
      problem: `The translation says ${raw}, which the plan does not.`,
      fix: 'Write the number of the plan, or use words.',
    })),
  ];
}

function numbersIn(text: string): Map<string, string> {
  return keyed(figuresIn(text), datesIn(text), documentNumbersIn(text));
}

function englishNumbersIn(text: string): Map<string, string> {
  return keyed(englishFiguresIn(text), englishDatesIn(text), documentNumbersIn(text));
}

/** What was found, as it is written, by what it means, which is the same in both languages. */
function keyed(figures: Figure[], dates: DateInText[], documents: { raw: string }[]): Map<string, string> {
  return new Map([
    ...figures.map(({ value, raw }) => [`figure ${value}`, raw] as const),
    ...dates.map(({ raw, ...date }) => [`date ${meaningOf(date)}`, raw] as const),
    ...documents.map(({ raw }) => [`document ${raw.replace(/\s/g, '')}`, raw] as const),
  ]);
}

function meaningOf({ year, quarter, month, day }: Omit<DateInText, 'raw'>): string {
  return [year, quarter && `Q${quarter}`, month, day].filter(Boolean).join('-');
}
