import { isSignatoryName, type Passage } from '../passages/passage.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Every plan is translated passage by passage: none left out, none added, as many cells in a row as the plan has. */
export function translatedPassage({ entries, passages, leftOut }: CheckedSite): Issue[] {
  return passages.plans.flatMap((plan) => {
    const file = `src/content/translations/${plan}.yaml`;
    const translation = entries.translations.find((entry) => entry.plan === plan);
    if (translation) return faultsOf(translation, passages.passages(plan));
    if (leftOut.includes(file)) return [];
    return [{ file, field: 'the file', problem: `The plan ${plan} has no translation.`, fix: 'Write the English text of every passage.' }];
  });
}

function faultsOf(translation: EntryOf<'translations'>, passages: Passage[]): Issue[] {
  const wanted = new Map(passages.filter((passage) => !isSignatoryName(passage)).map((passage) => [`l${passage.line}`, passage]));
  const missing = [...wanted].filter(([key]) => !(key in translation.passages)).map(([key, passage]) => missingOf(translation, key, passage));
  const present = Object.entries(translation.passages).flatMap(([key, text]) => {
    const passage = wanted.get(key);
    return passage ? cellFault(translation, key, passage, text) : [strayOf(translation, key)];
  });
  return [...missing, ...present];
}

function missingOf({ file }: { file: string }, key: string, passage: Passage): Issue {
  const field = `passages.${key}`;
  return { file, field, problem: `The passage “${start(passage.text)}” is not translated.`, fix: `Write its English text as ${key}.` };
}

function strayOf({ file }: { file: string }, key: string): Issue {
  const field = `passages.${key}`;
  return { file, field, problem: 'No passage to translate begins on this line.', fix: 'Name the line on which the passage begins, or remove the text.' };
}

function cellFault({ file }: { file: string }, key: string, passage: Passage, text: string): Issue[] {
  const [there, here] = [passage.text, text].map((row) => row.split(' | ').length);
  if (passage.cells === undefined || there === here) return [];
  return [{ file, field: `passages.${key}`, problem: `The row has ${there} cells in the plan and ${here} in the translation.`, fix: 'Part the cells by “ | ”, empty ones too.' }];
}

function start(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
