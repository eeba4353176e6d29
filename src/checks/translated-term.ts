import { standsAsWords } from '../derived/pattern.ts';
import { documentNumbersIn } from '../passages/document-numbers.ts';
import { blankOut } from '../passages/spans.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';

/** Where a plan uses a term of the glossary that has one English rendering, the translation uses it. */
export function translatedTerm({ entries, passages }: CheckedSite): Issue[] {
  const held = entries.terms.filter(({ rendering }) => rendering);
  return entries.translations.flatMap((translation) =>
    Object.entries(translation.passages).flatMap(([key, text]) => {
      const passage = passages.passage(translation.plan, Number(key.slice(1)));
      if (!passage) return [];
      const words = blankOut(passage.text, documentNumbersIn(passage.text)).toLowerCase();
      return held.filter((term) => isUsed(term, words) && !isRendered(term, text)).map((term) => faultOf(translation, key, term));
    }),
  );
}

function isUsed({ name, abbreviations }: EntryOf<'terms'>, words: string): boolean {
  return [name.vi, ...abbreviations].some((form) => standsAsWords(form.toLowerCase(), words));
}

function isRendered({ rendering = '' }: EntryOf<'terms'>, text: string): boolean {
  return text.toLowerCase().includes(rendering.toLowerCase());
}

function faultOf({ file }: EntryOf<'translations'>, key: string, { id, name, rendering }: EntryOf<'terms'>): Issue {
  return {
    file,
    field: `passages.${key}`,
    problem: `The plan says “${name.vi}” and the translation does not say “${rendering}”.`,
    fix: `Use the form of the glossary (src/content/terms/${id}.yaml).`,
  };
}
