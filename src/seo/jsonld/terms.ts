import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/languages.ts';
import { pathOf } from '../../routes.ts';
import type { EntryOf } from '../../schemas/site.ts';
import type { PageInput } from './graph.ts';

/** The glossary: each term with its meaning and its place on the page. */
export function termSet(
  terms: EntryOf<'terms'>[],
  lang: Lang,
  absolute: PageInput['absolute'],
): DefinedTermSet {
  const page = absolute(pathOf({ section: 'glossary' }, lang));
  return {
    '@type': 'DefinedTermSet',
    name: dictionaryOf(lang).sections.glossary,
    hasDefinedTerm: terms.map(({ id, name, definition }) => ({
      '@type': 'DefinedTerm' as const,
      name: name[lang],
      description: definition[lang],
      url: `${page}#${id}`,
    })),
  };
}

/** A priority sector: a name that we group the words of the plans under, with what we count in it. */
export function sectorTerm(sector: EntryOf<'sectors'>, lang: Lang): DefinedTerm {
  return { '@type': 'DefinedTerm', name: sector.name[lang], description: sector.scope[lang] };
}
