import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatPoint } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { EntryOf } from '../schemas/site.ts';
import { planHasEnded } from './standing.ts';

/** The years of a plan: `2021–2025`, `2022`. */
export function yearsOf({ periodFrom, periodTo }: { periodFrom: number; periodTo: number }): string {
  return periodFrom === periodTo ? String(periodFrom) : `${periodFrom}–${periodTo}`;
}

/** As of when a plan speaks: its day, or its years where our copy bears no day. */
export function asOfPlan(plan: EntryOf<'plans'>, lang: Lang): string {
  const t = dictionaryOf(lang);
  return plan.date === 'blank'
    ? fill(t.cards.asOfPeriod, { years: yearsOf(plan) })
    : fill(t.asOf, { date: formatPoint(plan.date, lang) });
}

/** As of when a plan speaks, and that its period is over where it is on the given day. */
export function asOfPlanOn(plan: EntryOf<'plans'>, today: string, lang: Lang): string {
  const asOf = asOfPlan(plan, lang);
  return planHasEnded(plan, today) ? `${asOf}; ${dictionaryOf(lang).cards.ended}` : asOf;
}

/** As of when several plans speak: how many they are and the years that they cover together; of one, as of that plan. */
export function asOfPlans(plans: EntryOf<'plans'>[], lang: Lang): string {
  const [first, ...others] = plans;
  if (first && others.length === 0) return asOfPlan(first, lang);
  const years = {
    periodFrom: Math.min(...plans.map(({ periodFrom }) => periodFrom)),
    periodTo: Math.max(...plans.map(({ periodTo }) => periodTo)),
  };
  return fill(dictionaryOf(lang).cards.asOfPlans, { n: plans.length, years: yearsOf(years) });
}
