import { describe, expect, test } from 'vitest';
import { lengths } from '../../src/checks/length-of-head.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pagePolicy } from '../../src/seo/policy.ts';
import { site } from '../../src/site.ts';
import { all, builds, type BuiltPage, firstOf, metaOf, pageAt, wordsOf } from '../support/dist.ts';

describe.each(builds)('the head of every page of the site built $name', (build) => {
  const absolute = (path: string) => build.origin + build.base.slice(0, -1) + path;
  const indexed = build.pages.filter((page) => metaOf(page, 'robots') === undefined);
  const alternatesOf = (page: BuiltPage): Record<string, string> =>
    Object.fromEntries(
      all(page, 'link[rel=alternate][hreflang]').map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    );
  const faults = (faultOf: (page: BuiltPage) => unknown) =>
    build.pages.flatMap((page) => (faultOf(page) ? [page.path] : []));

  test('says the language of its path', () => {
    expect(faults(({ path, lang }) => path.startsWith('/en/') !== (lang === 'en'))).toEqual([]);
  });

  test('begins with the character set and the policy', () => {
    const first = build.pages.map(({ root }) => {
      const [charset, policy] = root.querySelector('head')!.children;
      return [charset?.rawAttrs, policy?.getAttribute('http-equiv'), policy?.getAttribute('content')];
    });
    expect(new Set(first.map(String))).toEqual(
      new Set([String(['charset="utf-8"', 'Content-Security-Policy', pagePolicy])]),
    );
  });

  test('is in the first 1,024 bytes as far as the character set goes', () => {
    expect(faults(({ html }) => html.indexOf('charset="utf-8"') > 1000)).toEqual([]);
  });

  test('keeps all but the page of unknown addresses open to search engines', () => {
    expect(build.pages.filter((page) => !indexed.includes(page)).map(({ path }) => path)).toEqual([
      '/404.html',
    ]);
  });

  test.each(['title', 'description'])('has a %s of its own', (name) => {
    const byText = Map.groupBy(build.pages, (page) =>
      name === 'title' ? wordsOf(page.root.querySelector('title')) : (metaOf(page, name) ?? ''),
    );
    const shared = [...byText]
      .filter(([, pages]) => pages.length > 1)
      .map(([text, pages]) => [text, pages.map(({ path }) => path)]);
    expect(shared).toEqual([]);
    expect(byText.has('')).toBe(false);
  });

  test('has a title and a description that search engines show whole', () => {
    const fits = (text: string, { least, most }: { least: number; most: number }) =>
      [...text].length >= least && [...text].length <= most;
    const wrong = faults((page) => {
      const title = wordsOf(page.root.querySelector('title')).replace(` – ${site.name[page.lang]}`, '');
      return !fits(title, lengths.title) || !fits(metaOf(page, 'description') ?? '', lengths.description);
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('has its own address as the canonical one', () => {
    const wrong = indexed.flatMap((page) => {
      const found = all(page, 'link[rel=canonical]').map((link) => link.getAttribute('href'));
      return found.join() === absolute(page.path) ? [] : [`${page.path}: ${found.join()}`];
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('names the page in every language and a default', () => {
    const names = indexed.map((page) => Object.keys(alternatesOf(page)).toSorted().join());
    expect(new Set(names)).toEqual(new Set([[...languages, 'x-default'].toSorted().join()]));
  });

  test('is named back by every page that it names', () => {
    const oneSided = indexed.flatMap((page) => {
      const own = alternatesOf(page);
      return Object.values(own).flatMap((href) => {
        const other = build.pages.find(({ path }) => absolute(path) === href);
        const same = other && JSON.stringify(alternatesOf(other)) === JSON.stringify(own);
        return same ? [] : [`${page.path} → ${href}`];
      });
    });
    expect(oneSided).toEqual([]);
  });

  test('is among the pages that it names', () => {
    const absent = indexed.filter((page) => !Object.values(alternatesOf(page)).includes(absolute(page.path)));
    expect(absent.map(({ path }) => path)).toEqual([]);
  });

  test('has an alternate in the language that the link says', () => {
    const wrong = indexed.flatMap((page) =>
      languages.filter((lang) => {
        const path = alternatesOf(page)[lang]?.slice(absolute('').length) ?? '';
        return pageAt(build, path)?.lang !== lang;
      }),
    );
    expect(firstOf(wrong)).toEqual([]);
  });
});
