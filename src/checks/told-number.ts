import { type Lang, languages } from '../i18n/languages.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, type PlacedEntry, entriesOf } from './checked-site.ts';
import { fieldPath } from './field-path.ts';
import { listed } from './listed.ts';
import { numbersIn, numbersOfQuotes, together, unproven } from './numbers.ts';
import { ownNumbers } from './own-numbers.ts';
import { type Told, toldTexts } from './told.ts';

/** Every number told in a text that says what a plan says stands in the quotes that prove the text. */
export function toldNumber(site: CheckedSite): Issue[] {
  return entriesOf(site).flatMap((placed) =>
    toldTexts(placed).flatMap((told) => languages.flatMap((lang) => issueOf(placed, told, lang))),
  );
}

function issueOf({ entry }: PlacedEntry, told: Told, lang: Lang): Issue[] {
  const quoted = numbersOfQuotes(told.quotes);
  const proof = told.proof === 'entry' ? together([quoted, ownNumbers(entry)]) : quoted;
  const stray = [...new Set(unproven(numbersIn(told.text[lang], lang), proof))];
  if (stray.length === 0) return [];
  const subject = stray.length === 1 ? `number ${stray[0]} does not` : `numbers ${listed(stray)} do not`;
  const where = told.proof === 'entry' ? 'any quote of the entry' : 'the quotes of this text';
  return [
    {
      file: entry.file,
      field: fieldPath([...told.path, lang]),
      problem: `The ${subject} stand in ${where}.`,
      fix: 'Quote the words of the plan that state what is missing, or leave it out of the text.',
    },
  ];
}
