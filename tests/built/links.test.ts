import { describe, expect, test } from 'vitest';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { all, builds, type BuiltPage, firstOf, langOf, pageAt, targetOf } from '../support/dist.ts';

describe.each(builds)('the site built $name', (build) => {
  const files = new Set(build.files.map((file) => `/${file}`));
  const links = build.pages.flatMap((page) =>
    all(page, 'a[href]').map((link) => ({ page, link, href: link.getAttribute('href') ?? '' })),
  );
  const pathOf = (page: BuiltPage, selector: string) => {
    const href = page.root.querySelector(selector)?.getAttribute('href');
    return href === undefined ? undefined : targetOf(build, page, href)?.path;
  };

  test('has links on every page', () => {
    const linking = new Set(links.map(({ page }) => page));
    expect(linking.size).toBe(build.pages.length);
  });

  test('links to its own pages and files only where they are', () => {
    const broken = links.flatMap(({ page, href }) => {
      const target = targetOf(build, page, href);
      if (!target || (target.path && (pageAt(build, target.path) ?? files.has(target.path)))) return [];
      return [`${page.path} → ${href}`];
    });
    expect(firstOf(broken)).toEqual([]);
  });

  test('links to places inside pages only where they are', () => {
    const broken = links.flatMap(({ page, href }) => {
      const target = targetOf(build, page, href);
      if (!target?.path || !target.fragment) return [];
      return pageAt(build, target.path)?.ids.has(target.fragment) ? [] : [`${page.path} → ${href}`];
    });
    expect(firstOf(broken)).toEqual([]);
  });

  test('stays in the language of the page, except where a link says another', () => {
    const strays = links.flatMap(({ page, link, href }) => {
      const lang = languages.find((tag) => targetOf(build, page, href)?.path?.startsWith(`/${tag}/`));
      return lang && lang !== page.lang && lang !== langOf(link) ? [`${page.path} → ${href}`] : [];
    });
    expect(firstOf(strays)).toEqual([]);
  });

  test('offers every page in every other language, where its alternate says', () => {
    const wrong = build.pages.flatMap((page) => {
      const others: Lang[] = languages.filter((tag) => page.path === '/' || tag !== page.lang);
      return others.flatMap((tag) => {
        const alternate = pathOf(page, `link[rel=alternate][hreflang=${tag}]`) ?? `/${tag}/`;
        const offered = pathOf(page, `a[hreflang=${tag}]`);
        return offered === alternate ? [] : [`${page.path} offers ${offered} for ${tag}`];
      });
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('has words in every link', () => {
    const nameless = links.flatMap(({ page, link, href }) =>
      link.text.trim() === '' && !link.getAttribute('aria-label') ? [`${page.path} → ${href}`] : [],
    );
    expect(firstOf(nameless)).toEqual([]);
  });

  test('leads from its first page to every other', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = pageAt(build, path);
      for (const link of page ? all(page, 'a[href]') : []) {
        const target = page && targetOf(build, page, link.getAttribute('href') ?? '');
        if (target?.path) reached.add(target.path);
      }
    }
    const lost = build.pages.filter(({ path }) => path !== '/404.html' && !reached.has(path));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
