import { dictionaryOf } from '../i18n/dictionary.ts';
import { formatPoint } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { hrefOf } from '../routes.ts';
import type { EntryOf } from '../schemas/site.ts';

/** Number and date of each plan, as a citation writes them, by the path of the plan's page. */
export type PlanNumbers = Record<string, string>;

/** The numbers and dates of the plans for the pages of a language; a number that the plan's name has is not said twice. */
export function planNumbers(plans: EntryOf<'plans'>[], lang: Lang): PlanNumbers {
  const t = dictionaryOf(lang).share;
  return Object.fromEntries(
    plans.map(({ address, name, number, date }) => {
      const told = number === 'blank' ? t.noNumber : number;
      const day = date === 'blank' ? t.noDate : formatPoint(date, lang);
      const said = name[lang].includes(told) ? day : `${told}, ${day}`;
      return [hrefOf({ section: 'plans', address }, lang), said];
    }),
  );
}
