import type { Organization, SearchAction, WebSite } from 'schema-dts';
import { pathOf } from '../../routes.ts';
import { site } from '../../site.ts';
import type { PageInput } from './graph.ts';

/** A search with the name of what is filled into its address, which search engines read. */
type Search = SearchAction & { 'query-input': string };

/** The site with its search, in a language. */
export function websiteOf(
  { lang, page, absolute }: Pick<PageInput, 'lang' | 'page' | 'absolute'>,
  operator: Organization | undefined,
): WebSite {
  const search: Search = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(pathOf({ section: 'search' }, lang))}?q={q}`,
    },
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    name: site.name[lang],
    url: absolute(pathOf(page, lang)),
    inLanguage: lang,
    ...(operator && { publisher: operator }),
    potentialAction: search,
  };
}
