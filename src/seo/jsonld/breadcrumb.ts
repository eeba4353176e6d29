import type { BreadcrumbList } from 'schema-dts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { pathOf, type PageRef } from '../../routes.ts';
import type { PageInput } from './graph.ts';

/** The way from the home page to a page; the page itself ends it without an address. */
export function breadcrumbOf({ lang, page, name, absolute }: PageInput): BreadcrumbList {
  const t = dictionaryOf(lang);
  const above: { name: string; page: PageRef }[] = [
    { name: t.home, page: { section: 'home' } },
    ...(page.address ? [{ name: t.sections[page.section], page: { section: page.section } }] : []),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map((step, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: step.name,
        item: absolute(pathOf(step.page, lang)),
      })),
      { '@type': 'ListItem' as const, position: above.length + 1, name },
    ],
  };
}
