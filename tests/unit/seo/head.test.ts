import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultPath, headOf } from '../../../src/seo/head.ts';
import { site } from '../../../src/site.ts';

afterEach(() => vi.unstubAllEnvs());

const page = { section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha-cluster' } } as const;
const input = {
  lang: 'vi',
  page,
  title: 'Cụm công nghiệp Tứ Hạ: mở rộng 17,7 ha',
  description: 'Mô tả.',
  cardAlt: 'Cụm công nghiệp: Tứ Hạ. 17,7 ha.',
  origin: new URL('https://example.org'),
} as const;
const graphOf = (head: ReturnType<typeof headOf>) =>
  Object.fromEntries(head.openGraph.map(({ property, content }) => [property, content]));

describe('the head of a page', () => {
  test('ends its title with the name of the site', () => {
    expect(headOf(input).title).toBe(`Cụm công nghiệp Tứ Hạ: mở rộng 17,7 ha – ${site.name.vi}`);
  });

  test('names its own address, every language and a default, all absolute', () => {
    const { canonical, alternates } = headOf(input);
    expect(canonical).toBe('https://example.org/vi/cum-cong-nghiep/tu-ha/');
    expect(alternates).toEqual([
      { hreflang: 'vi', href: 'https://example.org/vi/cum-cong-nghiep/tu-ha/' },
      { hreflang: 'en', href: 'https://example.org/en/clusters/tu-ha-cluster/' },
      { hreflang: 'x-default', href: 'https://example.org/en/clusters/tu-ha-cluster/' },
    ]);
  });

  test('names addresses under the sub-path of the site', () => {
    vi.stubEnv('BASE_URL', '/invest/');
    const head = headOf(input);
    expect(head.canonical).toBe('https://example.org/invest/vi/cum-cong-nghiep/tu-ha/');
    expect(graphOf(head)['og:image']).toBe('https://example.org/invest/og/vi/cum-cong-nghiep/tu-ha.png');
  });

  test('tells chat apps title, description, address, language and picture', () => {
    expect(graphOf(headOf(input))).toEqual({
      'og:type': 'article',
      'og:site_name': site.name.vi,
      'og:title': input.title,
      'og:description': 'Mô tả.',
      'og:url': 'https://example.org/vi/cum-cong-nghiep/tu-ha/',
      'og:locale': 'vi_VN',
      'og:locale:alternate': 'en_GB',
      'og:image': 'https://example.org/og/vi/cum-cong-nghiep/tu-ha.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': input.cardAlt,
    });
  });

  test('tells networks with names of their own the same', () => {
    const told = Object.fromEntries(headOf(input).twitter.map(({ name, content }) => [name, content]));
    expect(told).toEqual({
      'twitter:card': 'summary_large_image',
      'twitter:title': input.title,
      'twitter:description': 'Mô tả.',
      'twitter:image': 'https://example.org/og/vi/cum-cong-nghiep/tu-ha.png',
      'twitter:image:alt': input.cardAlt,
    });
  });

  test('calls a list and the home page a site, not an article', () => {
    expect(graphOf(headOf({ ...input, page: { section: 'clusters' } }))['og:type']).toBe('website');
  });

  test('of a page that is not in the table of routes names no address', () => {
    const head = headOf({ ...input, page: undefined });
    expect(head.canonical).toBeUndefined();
    expect(head.alternates).toEqual([]);
    expect(graphOf(head)['og:url']).toBeUndefined();
    expect(graphOf(head)['og:image']).toBe('https://example.org/og/vi.png');
  });
});

describe('the default of a page', () => {
  test('is the choice of language for the home page and the English page for every other', () => {
    expect(defaultPath({ section: 'home' })).toBe('/');
    expect(defaultPath(page)).toBe('/en/clusters/tu-ha-cluster/');
  });
});
