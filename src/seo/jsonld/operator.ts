import type { Organization } from 'schema-dts';
import type { Lang } from '../../i18n/languages.ts';
import { site, type Operator } from '../../site.ts';

/** Who runs the site: a government organisation only where it says so, nobody while it is not named. */
export function operatorOf(lang: Lang, operator: Operator = site.operator): Organization | undefined {
  if (!operator.name) return undefined;
  const name = operator.name[lang];
  return operator.government
    ? { '@type': 'GovernmentOrganization', name }
    : { '@type': 'Organization', name };
}
