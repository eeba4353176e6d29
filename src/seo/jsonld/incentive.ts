import type { FinancialIncentive } from 'schema-dts';
import { localityOf, planOf } from '../../derived/relations.ts';
import { entryOf, type Site } from '../../derived/site.ts';
import { planHasEnded } from '../../derived/standing.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { EntryOf } from '../../schemas/site.ts';

const statuses = {
  announced: 'https://schema.org/IncentiveStatusInDevelopment',
  assigned: 'https://schema.org/IncentiveStatusInDevelopment',
  programme: 'https://schema.org/IncentiveStatusActive',
} as const;

/**
 * A support for enterprises. Its status at the time of the plan is told in words, as the page does; as a status of today
 * only while its plan runs, since nothing is known of it afterwards. Of those who handle it only bodies that still exist
 * are told.
 */
export function incentiveThing(site: Site, incentive: EntryOf<'incentives'>, lang: Lang): FinancialIncentive {
  const ended = planHasEnded(planOf(site, incentive.locality), site.today);
  const t = dictionaryOf(lang);
  const bodies = incentive.handledBy === 'silent' ? [] : incentive.handledBy;
  const provider = bodies
    .map(({ agency }) => entryOf(site, 'agencies', agency))
    .filter(({ today }) => today.state === 'continues')
    .map(({ name }) => ({ '@type': 'Organization' as const, name: name[lang] }));
  return {
    '@type': 'FinancialIncentive',
    name: incentive.name[lang],
    description: `${t.incentiveStatuses[incentive.status]} (${t.then})`,
    ...(!ended && { incentiveStatus: statuses[incentive.status] }),
    areaServed: { '@type': 'AdministrativeArea', name: localityOf(site, incentive).name[lang] },
    ...(provider.length > 0 && { provider }),
  };
}
