import type { Legislation, Report } from 'schema-dts';
import type { Lang } from '../../i18n/languages.ts';
import { planTextPath } from '../../routes.ts';
import type { EntryOf } from '../../schemas/site.ts';
import type { PageInput } from './graph.ts';

/**
 * A plan: a report, since a plan is an administrative document; legislation only where it is a decision. Number and date
 * are left out where our copy leaves them blank.
 */
export function planWork(
  plan: EntryOf<'plans'>,
  lang: Lang,
  absolute: PageInput['absolute'],
): Report | Legislation {
  const number = plan.number === 'blank' ? undefined : plan.number;
  const date = plan.date === 'blank' ? undefined : plan.date;
  const shared = {
    name: plan.fullTitle.vi,
    inLanguage: 'vi',
    author: { '@type': 'GovernmentOrganization' as const, name: plan.issuer[lang] },
    temporalCoverage: yearsText(plan.periodFrom, plan.periodTo),
    encoding: {
      '@type': 'MediaObject' as const,
      contentUrl: absolute(planTextPath(plan.id)),
      sha256: plan.sha256,
    },
  };
  if (/^Quyết định/i.test(plan.fullTitle.vi))
    return {
      '@type': 'Legislation',
      ...shared,
      ...(number && { legislationIdentifier: number }),
      ...(date && { legislationDate: date }),
    };
  return {
    '@type': 'Report',
    ...shared,
    ...(number && { reportNumber: number }),
    ...(date && { datePublished: date }),
  };
}

/** A span of years as ISO 8601 writes it; a single year by itself. */
export function yearsText(from: number, to: number): string {
  return from === to ? String(from) : `${from}/${to}`;
}
