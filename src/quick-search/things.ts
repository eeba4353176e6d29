import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { inEach, type Localized } from '../i18n/languages.ts';
import { entrySections, sections, type EntrySection, type Section } from '../routes.ts';
import { firmsIn } from './firms.ts';
import type { NameKind } from './name-file.ts';
import { isUnmistakable } from './synonyms.ts';

/** A thing that can be found by its name. */
export interface Thing {
  name: Localized;
  /** The rest of its address, after what all of its kind have in common. */
  address: Localized;
  /** Other names of it. */
  others?: Localized<string[]>;
  locality?: string;
  place?: 'silent' | { units: string[] };
  /** Whether its name is told in the language of the reader alone. */
  ownNameAlone?: boolean;
}

/** The sections whose entries are looked for by the firms that they name too. */
const withFirms: EntrySection[] = ['projects', 'villages'];

/** Everything that can be found by its name, by kind; places are told apart. */
export function thingsOf({ entries }: Site): Record<Exclude<NameKind, 'places'>, Thing[]> {
  const withPage = (section: EntrySection): Thing[] =>
    entries[section].map((entry) => {
      const aliases: Localized[] = ('aliases' in entry && entry.aliases) || [];
      const firms = withFirms.includes(section) ? firmsIn(entry) : [];
      return {
        ...entry,
        locality: 'locality' in entry ? entry.locality : entry.id,
        address: entry.address,
        others: { vi: [...aliases.map(({ vi }) => vi), ...firms], en: aliases.map(({ en }) => en) },
      };
    });
  return {
    ...(Object.fromEntries(entrySections.map((section) => [section, withPage(section)])) as Record<
      EntrySection,
      Thing[]
    >),
    pages: (Object.keys(sections) as Section[])
      .filter((section) => section !== 'home')
      .map((section) => ({
        name: inEach((lang) => dictionaryOf(lang).sections[section]),
        address: sections[section],
      })),
    agencies: entries.agencies.map((agency) => ({ name: agency.name, address: part(agency) })),
    // What the glossary knows by other words stands among the synonyms, but for abbreviations that are words too.
    glossary: entries.terms.map((term) => ({
      name: term.name,
      address: part(term),
      others: { vi: term.abbreviations.filter((form) => !isUnmistakable(form)), en: [] },
    })),
    // Laws have long titles, and the same number in every language.
    laws: entries.laws.map((law) => ({
      name: law.name,
      address: part(law),
      others: inEach(() => (law.number === 'none' ? [] : [law.number])),
      ownNameAlone: true,
    })),
  };
}

/** The address of a part of a page. */
function part({ id }: { id: string }): Localized {
  return inEach(() => id);
}
