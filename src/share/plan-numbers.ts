import { dictionaryOf } from '../i18n/dictionary.ts';
import { formatPoint } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { hrefOf } from '../routes.ts';
import type { EntryOf } from '../schemas/site.ts';

/** Number and date of each plan, as a citation writes them, by the path of the plan's page. */
export type PlanNumbers = Record<string, string>;

/** The numbers and dates of the plans for the pages of a language. */
export function planNumbers(plans: EntryOf<'plans'>[], lang: Lang): PlanNumbers {
  return Object.fromEntries(
    plans.map(({ address, number, date }) => [
      hrefOf({ section: 'plans', address }, lang),
      [
        number === 'blank' ? dictionaryOf(lang).share.noNumber : number,
        date === 'blank' ? dictionaryOf(lang).share.noDate : formatPoint(date, lang),
      ].join(', '),
    ]),
  );
}
