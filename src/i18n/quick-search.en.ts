import type { QuickSearchTexts } from './quick-search-texts.ts';

/** The texts of the quick search in English. */
export const quickSearchTextsEn: QuickSearchTexts = {
  title: 'Quick search by name',
  label: 'Name of a site, place, sector or firm, or an abbreviation',
  start: 'Vietnamese names work with or without their marks.',
  loading: 'Loading the names…',
  one: '1 name fits',
  many: '{count} names fit',
  none: 'No name fits “{query}”',
  mean: 'Did you mean “{words}”?',
  all: 'Search all texts for “{query}”',
  choices: 'Found by name',
  places: 'Places then and now',
  pages: 'Sections of this site',
  failed: 'The names could not be loaded. You may be offline; type again to try once more.',
  close: 'Close',
  key: 'Open the quick search with the / key',
};
