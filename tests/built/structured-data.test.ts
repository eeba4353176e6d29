import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../src/derived/cites.ts';
import { formatNumber, formatPoint } from '../../src/i18n/format.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { entrySections, pathOf, type EntrySection } from '../../src/routes.ts';
import {
  all,
  builds,
  type BuiltPage,
  firstOf,
  metaOf,
  pageAt,
  pageOf,
  targetOf,
  wordsOf,
} from '../support/dist.ts';
import { type JsonNode, vocabularyFaults, vocabularySize } from '../support/schema-org.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();
const { entries } = site;

/** The type of the subject of each entry's page; undefined where the vocabulary has no honest one. */
const subjects: Record<EntrySection, (id: string) => string | undefined> = {
  clusters: () => 'Place',
  localities: () => 'AdministrativeArea',
  plans: (id) =>
    /^Quyết định/i.test(entries.plans.find((plan) => plan.id === id)?.fullTitle.vi ?? '')
      ? 'Legislation'
      : 'Report',
  incentives: () => 'FinancialIncentive',
  sectors: () => 'DefinedTerm',
  projects: () => undefined,
  villages: (id) => {
    const village = entries.villages.find((one) => one.id === id);
    return village?.place !== 'silent' && village?.name.vi.startsWith('Làng') ? 'Place' : undefined;
  },
};

function planPath(id: string, lang: Lang): string {
  return pathOf({ section: 'plans', address: entries.plans.find((plan) => plan.id === id)!.address }, lang);
}

/** Types that would claim what the site is not: an organisation, an offer, a review, a trader. */
const neverClaimed = /"@type":"(Project|RealEstateListing|ClaimReview|Offer|Product|LocalBusiness|Person)"/;

describe.each(builds)('the structured data of the site built $name', (build) => {
  const pages = build.pages.filter((page) => page.path.split('/').length > 2 && !page.path.startsWith('/s/'));
  const indexed = pages.filter((page) => metaOf(page, 'robots') === undefined);
  const scripts = (page: BuiltPage) => all(page, 'script[type="application/ld+json"]');
  const textOf = (page: BuiltPage) => scripts(page)[0]?.rawText ?? '';
  const graphOf = (page: BuiltPage): JsonNode[] =>
    (JSON.parse(textOf(page)) as { '@graph': JsonNode[] })['@graph'];
  const subjectOf = (page: BuiltPage) => graphOf(page)[0]?.mainEntity as JsonNode | undefined;

  test('is one graph on every page in a language that search engines may hold', () => {
    const wrong = indexed.filter((page) => scripts(page).length !== 1 || graphOf(page).length !== 1);
    expect(indexed.length).toBeGreaterThan(300);
    expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
  });

  test('is nowhere else', () => {
    const others = build.pages.filter((page) => !indexed.includes(page) && scripts(page).length > 0);
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('keeps to the current vocabulary of schema.org: types, properties and their values', () => {
    const faults = indexed.flatMap((page) =>
      graphOf(page).flatMap((node) => vocabularyFaults(node).map((fault) => `${page.path} ${fault}`)),
    );
    expect(vocabularySize).toBeGreaterThan(2000);
    expect(firstOf(faults)).toEqual([]);
  });

  test('claims nothing that its page does not show', () => {
    const unseen = indexed.flatMap((page) => {
      const words = wordsOf(page.root);
      return leavesOf(graphOf(page))
        .filter(([key, value]) => !isShown(page, words, key, value))
        .map(([key, value]) => `${page.path} ${key}: ${value}`);
    });
    expect(firstOf(unseen)).toEqual([]);
  });

  test('claims no office, offer, review or organisation that there is not', () => {
    expect(indexed.filter((page) => neverClaimed.test(textOf(page))).map(({ path }) => path)).toEqual([]);
  });

  test.each(entrySections)('names the subject of each page of %s by its type', (section) => {
    const wrong = entries[section].flatMap(({ id, address }) =>
      languages.flatMap((lang) => {
        const page = pageOf(build, pathOf({ section, address }, lang));
        const type = subjectOf(page)?.['@type'];
        return type === subjects[section](id) ? [] : [`${page.path}: ${type}`];
      }),
    );
    expect(firstOf(wrong)).toEqual([]);
  });

  test('cites on the page of each entry the plans whose words it quotes there, and that the page leads to', () => {
    const wrong = entrySections.flatMap((section) =>
      entries[section].flatMap((entry) =>
        languages.flatMap((lang) => {
          const page = pageOf(build, pathOf({ section, address: entry.address }, lang));
          const quoted = section === 'plans' ? [] : sourcesIn(entry).map(({ plan }) => planPath(plan, lang));
          const cited = (graphOf(page)[0]?.citation ?? []) as { url: string }[];
          const paths = cited.map(({ url }) => targetOf(build, page, url)?.path);
          const linked = new Set(
            all(page, 'main a[href]').map((link) => targetOf(build, page, link.getAttribute('href')!)?.path),
          );
          const right = paths.join() === quoted.join() && quoted.every((path) => linked.has(path));
          return right ? [] : [`${page.path}: ${paths.join()}`];
        }),
      ),
    );
    expect(firstOf(wrong)).toEqual([]);
  });

  test.each(languages)('leads in %s to the search by an address that answers', (lang) => {
    const [website] = graphOf(pageOf(build, pathOf({ section: 'home' }, lang)));
    const action = website?.potentialAction as { target: { urlTemplate: string }; 'query-input': string };
    const [, name] = /^required name=(\w+)$/.exec(action['query-input']) ?? [];
    const address = pathOf({ section: 'search' }, lang);
    expect(action.target.urlTemplate).toBe(`${build.origin}${build.base.slice(0, -1)}${address}?q={${name}}`);
    expect(pageOf(build, address).root.querySelector('input[name=q]')).not.toBeNull();
  });

  test.each(languages)(
    'names in %s every term of the glossary and every file of the data but their schemas',
    (lang) => {
      const terms = subjectOf(pageOf(build, pathOf({ section: 'glossary' }, lang)))
        ?.hasDefinedTerm as JsonNode[];
      const data = subjectOf(pageOf(build, pathOf({ section: 'openData' }, lang)))
        ?.distribution as JsonNode[];
      expect(terms.length).toBe(entries.terms.length);
      expect(data.length).toBe(
        build.files.filter((file) => /^data\/[^/]+(?<!\.br|\.gz|\.html)$/.test(file)).length,
      );
    },
  );

  function isShown(page: BuiltPage, words: string, key: string, value: string | number): boolean {
    if (typeof value === 'number')
      return key === 'position' || words.includes(formatNumber(value, page.lang));
    if (key === 'inLanguage') return languages.includes(value as Lang);
    if (key === 'query-input' || value.startsWith('https://schema.org/')) return true;
    if (value.startsWith(build.origin)) {
      const target = targetOf(build, page, value.replace(/\?q=\{q\}$/, ''));
      const found = pageAt(build, target?.path ?? '');
      if (!found) return build.files.includes(target?.path?.slice(1) ?? '');
      return !target?.fragment || found.ids.has(target.fragment);
    }
    if (key === 'temporalCoverage') return words.includes(value.replace('/', '–'));
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.includes(formatPoint(value, page.lang));
    return words.includes(value);
  }
});

/** Every value inside structured data but the names of types, with the property that holds it. */
function leavesOf(data: unknown, key = ''): [string, string | number][] {
  if (typeof data === 'string' || typeof data === 'number') return key === '@type' ? [] : [[key, data]];
  if (Array.isArray(data)) return data.flatMap((item) => leavesOf(item, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => leavesOf(value, name));
}
