import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../../src/seo/jsonld/graph.ts';
import { operatorOf } from '../../../../src/seo/jsonld/operator.ts';

const absolute = (path: string) => `https://example.org${path}`;
const operator = { government: false, email: undefined, telephone: undefined, address: undefined };
const name = { vi: 'Trung tâm', en: 'Centre' };

describe('the structured data of a page', () => {
  test('leads from the home page to the page itself, which has no address of its own there', () => {
    const page = { section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha' } } as const;
    expect(graphOf({ lang: 'en', page, name: 'Tứ Hạ', absolute })['@graph']).toEqual([
      {
        '@type': 'WebPage',
        inLanguage: 'en',
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/en/' },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'Industrial clusters',
              item: 'https://example.org/en/clusters/',
            },
            { '@type': 'ListItem', position: 3, name: 'Tứ Hạ' },
          ],
        },
      },
    ]);
  });

  test('calls a list a collection, and the search what it is', () => {
    const typeOf = (section: 'laws' | 'search' | 'enquiry') =>
      graphOf({ lang: 'vi', page: { section }, name: section, absolute })['@graph'][0];
    expect(typeOf('laws')).toMatchObject({ '@type': 'CollectionPage' });
    expect(typeOf('search')).toMatchObject({ '@type': 'SearchResultsPage' });
    expect(typeOf('enquiry')).toMatchObject({ '@type': 'WebPage' });
  });
});

test('cites what its page rests on, and nothing where it shows nothing', () => {
  const page = { section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha' } } as const;
  const citation = [{ '@type': 'CreativeWork' as const, name: 'Plan', url: 'https://example.org/plan/' }];
  const nodeOf = (cited: typeof citation) =>
    graphOf({ lang: 'en', page, name: 'Tứ Hạ', citation: cited, absolute })['@graph'][0];
  expect(nodeOf(citation)).toHaveProperty('citation', citation);
  expect(nodeOf([])).not.toHaveProperty('citation');
});

describe('the operator', () => {
  test('is nobody while it is not named', () => {
    expect(operatorOf('vi', { ...operator, name: undefined })).toBeUndefined();
    expect(operatorOf('vi', { ...operator, name: undefined, government: true })).toBeUndefined();
  });

  test('is an organisation where it is named', () => {
    expect(operatorOf('en', { ...operator, name })).toEqual({ '@type': 'Organization', name: 'Centre' });
  });

  test('is a government organisation only where it says so', () => {
    expect(operatorOf('vi', { ...operator, name, government: true })).toEqual({
      '@type': 'GovernmentOrganization',
      name: 'Trung tâm',
    });
  });
});
