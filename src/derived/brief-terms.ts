import type { Lang, Localized } from '../i18n/languages.ts';
import type { EntryOf } from '../schemas/site.ts';
import { escapePattern } from './pattern.ts';
import type { Site } from './site.ts';

/** A term with a brief meaning, which is shown where the term is met. */
export type BriefTerm = EntryOf<'terms'> & { brief: Localized };

/** The term for which a field is named. */
export function termOfField(site: Site, field: string): BriefTerm | undefined {
  return briefTerms(site).find(({ explains }) => explains === field);
}

/** The terms with a brief meaning that a text uses, in their order; what is part of a longer term is passed over. */
export function termsIn(site: Site, text: string, lang: Lang): BriefTerm[] {
  const forms = briefTerms(site)
    .flatMap((term) => formsOf(term, lang).map((form) => ({ term, form })))
    .toSorted((a, b) => b.form.length - a.form.length);
  const found = new Map<BriefTerm, number>();
  let rest = text;
  for (const { term, form } of forms)
    rest = rest.replace(wholeWords(form), (words, at: number) => {
      found.set(term, Math.min(at, found.get(term) ?? at));
      return ' '.repeat(words.length);
    });
  return [...found].toSorted(([, a], [, b]) => a - b).map(([term]) => term);
}

/** How texts of a language may write a term. */
function formsOf({ name, abbreviations, rendering }: BriefTerm, lang: Lang): string[] {
  return [name[lang], ...abbreviations, ...(lang === 'en' && rendering ? [rendering] : [])];
}

function briefTerms(site: Site): BriefTerm[] {
  return site.entries.terms.flatMap((term) => (term.brief ? [{ ...term, brief: term.brief }] : []));
}

/** Words in any case, in English also in the plural. */
function wholeWords(form: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${escapePattern(form)}s?(?![\\p{L}\\d])`, 'giu');
}
