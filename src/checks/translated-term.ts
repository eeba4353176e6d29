import { standsAsWords } from '../derived/pattern.ts';
import { documentNumbersIn } from '../passages/document-numbers.ts';
import { blankOut } from '../passages/spans.ts';
import type { EntryOf, Issue } from '../schemas/site.ts';
import type { CheckedSite } from './checked-site.ts';
import { type Translated, translatedPassages } from './translated.ts';

/**
 * Where a plan uses a term of the glossary that has one English rendering, the translation uses it; a term that stands
 * inside a longer one of the glossary (`tiểu thủ công nghiệp` in `khu tiểu thủ công nghiệp`) is not used there.
 */
export function translatedTerm(site: CheckedSite): Issue[] {
  const forms = site.entries.terms.flatMap(formsOf);
  const held = site.entries.terms.filter(({ rendering }) => rendering);
  return translatedPassages(site).flatMap((translated) => {
    const { text } = translated.passage;
    const words = blankOut(text, documentNumbersIn(text)).toLowerCase();
    const isUsed = (term: Term) => formsOf(term).some((form) => standsAlone(form, forms, words));
    return held
      .filter((term) => isUsed(term) && !isRendered(term, translated.text))
      .map((term) => faultOf(translated, term));
  });
}

type Term = EntryOf<'terms'>;

function formsOf({ name, abbreviations }: Term): string[] {
  return [name.vi, ...abbreviations].map((form) => form.toLowerCase());
}

function standsAlone(form: string, forms: string[], words: string): boolean {
  const longer = forms.filter((other) => other !== form && other.includes(form));
  return standsAsWords(
    form,
    longer.reduce((left, other) => left.replaceAll(other, ' '), words),
  );
}

function isRendered({ rendering = '' }: Term, text: string): boolean {
  return text.toLowerCase().includes(rendering.toLowerCase());
}

function faultOf({ file, field }: Translated, { id, name, rendering }: Term): Issue {
  return {
    file,
    field,
    problem: `The plan says “${name.vi}” and the translation does not say “${rendering}”.`,
    fix: `Use the form of the glossary (src/content/terms/${id}.yaml).`,
  };
}
