import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../i18n/languages.ts';
import { licences, type LicenceId } from '../licences.ts';

/** What holds for our own texts and the data, in a sentence: the licence that the operator chose, or that none is chosen yet. */
export function ownRights(lang: Lang, licence: LicenceId | undefined): string {
  const { rights } = dictionaryOf(lang).openData;
  return licence
    ? fill(rights.decided, { licence: `${licences[licence].title} (${licence})` })
    : rights.undecided;
}

/** What holds for the whole of the data: our own texts, the plans, and what comes from others. */
export function allRights(lang: Lang, licence: LicenceId | undefined): string {
  const { rights } = dictionaryOf(lang).openData;
  return [ownRights(lang, licence), rights.plans, rights.others].join(' ');
}
