import type { CreativeWork, Graph, Thing, WebPage } from 'schema-dts';
import type { Lang } from '../../i18n/languages.ts';
import type { PageRef, Section } from '../../routes.ts';
import { breadcrumbOf } from './breadcrumb.ts';
import { operatorOf } from './operator.ts';
import { websiteOf } from './website.ts';

/** What a page tells of itself to machines. */
export interface PageInput {
  lang: Lang;
  page: PageRef;
  /** Name of the page as it shows it, which ends its breadcrumb. */
  name: string;
  /** What the page is about, where the vocabulary has an honest type for it. */
  entity?: Thing | undefined;
  /** What the page rests on, as it shows it. */
  citation?: CreativeWork[] | undefined;
  /** Makes a path below the base into a whole address. */
  absolute: (path: string) => string;
}

/** Kinds of page that the vocabulary tells apart. */
type PageKind = 'WebPage' | 'CollectionPage' | 'AboutPage' | 'SearchResultsPage';

const kinds: Partial<Record<Section, PageKind>> = {
  clusters: 'CollectionPage',
  sectors: 'CollectionPage',
  incentives: 'CollectionPage',
  projects: 'CollectionPage',
  villages: 'CollectionPage',
  localities: 'CollectionPage',
  plans: 'CollectionPage',
  targets: 'CollectionPage',
  roadmap: 'CollectionPage',
  agencies: 'CollectionPage',
  laws: 'CollectionPage',
  conflicts: 'CollectionPage',
  siteMap: 'CollectionPage',
  about: 'AboutPage',
  search: 'SearchResultsPage',
};

/** The structured data of a page: on a home page the site with its search, elsewhere the page, its way there, its subject. */
export function graphOf(input: PageInput): Graph {
  const { lang, page, entity, citation = [] } = input;
  const operator = operatorOf(lang);
  if (page.section === 'home')
    return { '@context': 'https://schema.org', '@graph': [websiteOf(input, operator)] };
  const kind = (page.address ? undefined : kinds[page.section]) ?? 'WebPage';
  const webPage = {
    '@type': kind,
    inLanguage: lang,
    ...(operator && { publisher: operator }),
    breadcrumb: breadcrumbOf(input),
    ...(entity && { mainEntity: entity }),
    ...(citation.length > 0 && { citation }),
  } as WebPage;
  return { '@context': 'https://schema.org', '@graph': [webPage] };
}
