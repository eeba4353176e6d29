import type { Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { repeated } from './repeated.ts';

/** A field is explained by one term at most, and briefly. */
export function explainedField({ entries }: CheckedSite): Issue[] {
  const twice = repeated(entries.terms, ({ explains }) => explains);
  return [
    ...twice.map(({ item, first }) => ({
      file: item.file,
      field: 'explains',
      problem: `The field “${item.explains}” is also explained by ${first.file}.`,
      fix: 'Leave `explains` to the term that the field is named for.',
    })),
    ...entries.terms
      .filter(({ brief, explains }) => explains && !brief)
      .map(({ file, explains }) => ({
        file,
        field: 'brief',
        problem: `The term explains the field “${explains}” but has no brief meaning.`,
        fix: 'Write `brief` in each language: what a newcomer must know, in one breath.',
      })),
  ];
}
