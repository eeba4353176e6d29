import type { CreativeWork } from 'schema-dts';
import { sourcesIn } from '../../derived/cites.ts';
import { entryOf, type Site } from '../../derived/site.ts';
import type { Lang } from '../../i18n/languages.ts';
import { pathOf } from '../../routes.ts';
import type { PageInput } from './graph.ts';

/** The plans whose words prove what is told of an entry, by the name and page that its proofs show. */
export function citationOf(
  site: Site,
  entry: object,
  lang: Lang,
  absolute: PageInput['absolute'],
): CreativeWork[] {
  return sourcesIn(entry).map(({ plan }) => {
    const { name, address } = entryOf(site, 'plans', plan);
    return {
      '@type': 'CreativeWork',
      name: name[lang],
      url: absolute(pathOf({ section: 'plans', address }, lang)),
    };
  });
}
