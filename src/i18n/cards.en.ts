import type { cardTextsVi } from './cards.vi.ts';

/** The texts of link cards in English. */
export const cardTextsEn = {
  kinds: {
    sectors: 'Priority sector',
    incentives: 'Support for enterprises',
    villages: 'Craft village',
    localities: 'Locality with a plan',
    plans: 'Industrial plan',
  },
  silent: '{field}: the plan does not say',
  asOfPeriod: 'as of the plan for {years} (undated)',
  asOfPlans: 'as of {n} industrial plans, {years}',
  sites: 'Sites in the plan: {n}',
  sum: '{figure}. {name}: {n} of {of} sites',
  issuedOn: 'Issued {date}',
  undated: 'Undated in our copy',
  ended: 'the plan’s period is over',
  period: 'Period {years}',
} satisfies typeof cardTextsVi;
