import { type Passage, isSignatoryName } from '../passages/passage.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { plansWithoutSeed } from './seed-unchanged.ts';

/** Every plan is translated passage by passage: none left out, none added, as many cells in a row as the plan has. */
export function translatedPassage(site: CheckedSite): Issue[] {
  const unread = plansWithoutSeed(site);
  const plans = site.passages.plans.filter((plan) => !unread.includes(plan));
  return plans.flatMap((plan) => {
    const translation = site.entries.translations.find((entry) => entry.plan === plan);
    return translation
      ? faultsOf(translation, site.passages.passages(plan))
      : untranslated(plan, site.leftOut);
  });
}

type Translation = EntryOf<'translations'>;

function untranslated(plan: string, leftOut: string[]): Issue[] {
  const file = `src/content/translations/${plan}.yaml`;
  if (leftOut.includes(file)) return [];
  return [
    {
      file,
      field: 'the file',
      problem: `The plan ${plan} has no translation.`,
      fix: 'Write the English text of every passage.',
    },
  ];
}

function faultsOf(translation: Translation, passages: Passage[]): Issue[] {
  const wanted = new Map(
    passages.filter((passage) => !isSignatoryName(passage)).map((passage) => [`l${passage.line}`, passage]),
  );
  const missing = [...wanted].filter(([key]) => !(key in translation.passages));
  const present = Object.entries(translation.passages);
  return [
    ...missing.map(([key, passage]) => missingOf(translation, key, passage)),
    ...present.flatMap(([key, text]) => {
      const passage = wanted.get(key);
      return passage ? cellFault(translation, key, passage, text) : [strayOf(translation, key)];
    }),
  ];
}

function missingOf({ file }: Translation, key: string, { text }: Passage): Issue {
  return {
    file,
    field: `passages.${key}`,
    problem: `The passage “${text.length > 60 ? `${text.slice(0, 60)}…` : text}” is not translated.`,
    fix: `Write its English text as ${key}.`,
  };
}

function strayOf({ file }: Translation, key: string): Issue {
  return {
    file,
    field: `passages.${key}`,
    problem: 'No passage to translate begins on this line.',
    fix: 'Name the line on which the passage begins, or remove the text.',
  };
}

function cellFault(
  { file }: Translation,
  key: string,
  { cells, text: printed }: Passage,
  text: string,
): Issue[] {
  const [there, here] = [printed, text].map((row) => row.split(' | ').length);
  if (!cells || there === here) return [];
  return [
    {
      file,
      field: `passages.${key}`,
      problem: `The row has ${there} cells in the plan and ${here} in the translation.`,
      fix: 'Part the cells by “ | ”, empty ones too.',
    },
  ];
}
