import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import rules from '../../.htmlvalidate.mjs';
import { shortEntries } from '../../src/derived/short-entries.ts';
import { languages } from '../../src/i18n/languages.ts';
import { dataPath, entrySections, pathOf, proseSections, type PageRef } from '../../src/routes.ts';
import { qrPathOf, shortPathOf } from '../../src/short-routes.ts';
import { pagePolicy } from '../../src/seo/policy.ts';
import {
  all,
  builds,
  firstOf,
  langOf,
  metaOf,
  pageAt,
  readBuilt,
  targetOf,
  wordsOf,
} from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

const entries = shortEntries(siteContent());

test('every page where readers choose a language is valid HTML', { timeout: 600_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const found: string[] = [];
  for (const { path, html } of builds[0]!.choices) {
    const { results } = await validator.validateString(html, path);
    found.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`),
      ),
    );
  }
  expect(firstOf(found)).toEqual([]);
});

describe.each(builds)('the short addresses of the site built $name', (build) => {
  const choiceOf = (shortId: string) => build.choices.find(({ path }) => path === `/s/${shortId}/`);

  test('are those of the entries, each once', () => {
    const paths = entries.map(({ shortId }) => `/s/${shortId}/`);
    expect(new Set(paths).size).toBe(paths.length);
    const short = build.choices.map(({ path }) => path).filter((path) => path !== dataPath(''));
    expect(short).toEqual(paths.toSorted());
  });

  test('tell the name, the kind and the place of the entry in every language, and lead to it', () => {
    const wrong = entries.filter(({ shortId, name, kind, place, page, fragment = '' }) => {
      const choice = choiceOf(shortId);
      if (!choice) return true;
      const heading = wordsOf(choice.root.querySelector('h1'));
      return languages.some((lang) => {
        const link = all(choice, 'a').find((each) => each.getAttribute('hreflang') === lang);
        const target = targetOf(build, choice, link?.getAttribute('href') ?? '');
        const told = `${heading} ${wordsOf(link)}`;
        const leads = target?.path === pathOf(page, lang) && target.fragment === fragment;
        return (
          !leads || langOf(link ?? null) !== lang || !fits(told, [name[lang], kind[lang], place?.[lang]])
        );
      });
    });
    expect(wrong.map(({ shortId }) => shortId)).toEqual([]);
  });

  test('lead to pages and to places on them that are there', () => {
    const broken = entries.flatMap(({ shortId, page, fragment }) =>
      languages
        .filter((lang) => {
          const target = pageAt(build, pathOf(page, lang));
          return !target || (fragment && !target.ids.has(fragment));
        })
        .map((lang) => `${shortId} in ${lang}`),
    );
    expect(firstOf(broken)).toEqual([]);
  });

  test('and that of the open data are closed to search engines, absent from the sitemap and from the search, and run no script', () => {
    const sitemap = readBuilt(build, 'sitemap.xml').toString();
    expect(sitemap).not.toContain('/s/');
    expect(sitemap).not.toContain(`${dataPath('')}<`);
    const open = build.choices.filter(
      (choice) =>
        metaOf(choice, 'robots') !== 'noindex' ||
        all(choice, 'script, [data-pagefind-body], meta[http-equiv=refresh]').length > 0 ||
        !choice.html.includes(pagePolicy),
    );
    expect(firstOf(open.map(({ path }) => path))).toEqual([]);
  });

  test('print themselves, as every choice of language does', () => {
    const wrong = build.choices.filter(
      ({ root, path }) =>
        wordsOf(root.querySelector('.print-address')) !== build.origin + build.base.slice(0, -1) + path,
    );
    expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
  });

  test('stand on the page of every entry and of every text, in words and as a QR code, for paper', () => {
    const { entries: content } = siteContent();
    const printed: { page: PageRef; short: string }[] = [
      ...entrySections.flatMap((section) =>
        content[section].map(({ id, address }) => ({
          page: { section, address },
          short: shortPathOf(section, id),
        })),
      ),
      ...proseSections.map((section) => ({ page: { section }, short: shortPathOf('pages', section) })),
    ];
    const wrong = printed.flatMap(({ page: ref, short }) =>
      languages.flatMap((lang) => {
        const page = pageAt(build, pathOf(ref, lang));
        const line = page?.root.querySelector('.short-address');
        const picture = line?.querySelector('img')?.getAttribute('src') ?? '';
        const right =
          page &&
          wordsOf(line) === build.origin + build.base.slice(0, -1) + short &&
          targetOf(build, page, picture)?.path === qrPathOf(short) &&
          readBuilt(build, qrPathOf(short).slice(1)).includes(wordsOf(line));
        return right ? [] : [pathOf(ref, lang)];
      }),
    );
    expect(firstOf(wrong)).toEqual([]);
  });
});

function fits(told: string, parts: (string | undefined)[]): boolean {
  return parts.every((part) => part === undefined || told.includes(part.replace(/\s+/g, ' ')));
}
