import { datesIn, englishDatesIn, type DateInText } from '../passages/dates.ts';
import { documentNumbersIn } from '../passages/document-numbers.ts';
import { englishFiguresIn, figuresIn, type Figure } from '../passages/figures.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every number, date and document number of a passage stands in its translation, in English notation, and none besides. */
export function translatedNumber({ entries, passages }: CheckedSite): Issue[] {
  return entries.translations.flatMap((translation) =>
    Object.entries(translation.passages).flatMap(([key, text]) => {
      const passage = passages.passage(translation.plan, Number(key.slice(1)));
      return passage ? faultsOf(translation, key, numbersIn(passage.text), englishNumbersIn(text)) : [];
    }),
  );
}

function faultsOf({ file }: EntryOf<'translations'>, key: string, there: Map<string, string>, here: Map<string, string>): Issue[] {
  const field = `passages.${key}`;
  const lost = [...there].filter(([number]) => !here.has(number)).map(([, raw]) => raw);
  const added = [...here].filter(([number]) => !there.has(number)).map(([, raw]) => raw);
  return [
    ...lost.map((raw) => ({ file, field, problem: `The plan says ${raw}, which the translation leaves out.`, fix: 'Write it in English notation.' })),
    ...added.map((raw) => ({ file, field, problem: `The translation says ${raw}, which the plan does not.`, fix: 'Write the number of the plan, or use words.' })),
  ];
}

function numbersIn(text: string): Map<string, string> {
  return keyed(figuresIn(text), datesIn(text), documentNumbersIn(text));
}

function englishNumbersIn(text: string): Map<string, string> {
  return keyed(englishFiguresIn(text), englishDatesIn(text), documentNumbersIn(text));
}

function keyed(figures: Figure[], dates: DateInText[], documents: { raw: string }[]): Map<string, string> {
  return new Map([
    ...figures.map(({ value, raw }) => [`figure ${value}`, raw] as const),
    ...dates.map(({ year, quarter, month, day, raw }) => [`date ${[year, quarter && `Q${quarter}`, month, day].filter(Boolean).join('-')}`, raw] as const),
    ...documents.map(({ raw }) => [`document ${raw.replace(/\s/g, '')}`, raw] as const),
  ]);
}
