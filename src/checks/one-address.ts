import { type Lang, languages } from '../i18n/languages.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, type PlacedEntry, entriesOf } from './checked-site.ts';
import { repeated } from './repeated.ts';

/** No two entries of a collection have one address in a language. */
export function oneAddress(site: CheckedSite): Issue[] {
  return languages.flatMap((lang) =>
    repeated(entriesOf(site), (placed) => addressOf(placed, lang)).map(({ item, first }) => ({
      file: item.entry.file,
      field: `address.${lang}`,
      problem: `The address is also that of ${first.entry.file}.`,
      fix: 'Write another address for one of the two.',
    })),
  );
}

function addressOf({ collection, entry }: PlacedEntry, lang: Lang): string | undefined {
  return 'address' in entry ? `${collection}/${entry.address[lang]}` : undefined;
}
