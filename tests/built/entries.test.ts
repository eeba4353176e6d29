import { describe, expect, test } from 'vitest';
import { type Lang, languages, type Localized } from '../../src/i18n/languages.ts';
import { entrySections, pathOf, type Section } from '../../src/routes.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/collections.ts';
import { all, builds, firstOf, pageAt, pageOf, targetOf, wordsOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();
const { entries } = site;
/** What every entry with a page has. */
interface Paged {
  address: Localized;
  name: Localized;
}

/** The sections whose one page holds all entries of a collection, each with its id. */
const held: [CollectionName, Section][] = [
  ['targets', 'targets'],
  ['tasks', 'roadmap'],
  ['agencies', 'agencies'],
  ['conflicts', 'conflicts'],
  ['errata', 'conflicts'],
  ['updates', 'conflicts'],
  ['terms', 'glossary'],
  ['laws', 'laws'],
];

describe.each(builds)('the site built $name', (build) => {
  const inBoth = <Item>(items: readonly Item[], faultOf: (item: Item, lang: Lang) => string | undefined) =>
    languages.flatMap((lang) => items.flatMap((item) => faultOf(item, lang) ?? []));

  test.each(entrySections)('has a page in each language for each of its %s, under its name', (section) => {
    const wrong = inBoth<Paged>(entries[section], ({ address, name }, lang) => {
      const path = pathOf({ section, address }, lang);
      const page = pageAt(build, path);
      const heading = wordsOf(page?.root.querySelector('h1'));
      return heading === name[lang] ? undefined : `${path}: ${heading}`;
    });
    expect(entries[section].length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test.each(held)('shows all its %s on the page of %s', (collection, section) => {
    const wrong = inBoth<{ id: string }>(entries[collection], ({ id }, lang) =>
      pageOf(build, pathOf({ section }, lang)).ids.has(id) ? undefined : `${lang}: ${id}`,
    );
    expect(entries[collection].length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('links from the site map to every page of its language', () => {
    const wrong = languages.flatMap((lang) => {
      const siteMap = pageOf(build, pathOf({ section: 'siteMap' }, lang));
      const linked = all(siteMap, 'main a').map(
        (link) => targetOf(build, siteMap, link.getAttribute('href') ?? '')?.path,
      );
      const own = build.pages.filter(({ path }) => path.startsWith(`/${lang}/`));
      return own.map(({ path }) => path).filter((path) => !linked.includes(path));
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test.each(languages)('shows every text of its content in %s', (lang) => {
    const own = build.pages.filter((page) => page.lang === lang);
    const metas = own.flatMap((page) =>
      all(page, 'meta[name=description]').map((meta) => meta.getAttribute('content')),
    );
    const shown = [...own.map(({ root }) => wordsOf(root)), ...metas].join('\n');
    const missing = collectionNames.flatMap((name) =>
      entries[name].flatMap((entry) =>
        textsOf(entry, lang)
          .filter((text) => !shown.includes(text))
          .map((text) => `${entry.file}: ${text}`),
      ),
    );
    expect(firstOf(missing)).toEqual([]);
  });
});

/** Every text of some data in a language, except addresses and other names to search for. */
function textsOf(data: unknown, lang: Lang): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('vi' in data && 'en' in data && typeof data.en === 'string') return [String(data[lang])];
  return Object.entries(data).flatMap(([key, value]) =>
    ['address', 'aliases'].includes(key) ? [] : textsOf(value, lang),
  );
}
