import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import rules from '../../.htmlvalidate.mjs';
import { all, builds, firstOf, wordsOf } from '../support/dist.ts';

test('every page is valid HTML', { timeout: 600_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const found: string[] = [];
  for (const { path, html } of builds[0]!.pages) {
    const { results } = await validator.validateString(html, path);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      found.push(`${path}:${line}:${column} ${ruleId}: ${message} (${selector})`);
    }
  }
  expect(firstOf(found)).toEqual([]);
});

describe.each(builds)('every page of the site built $name', (build) => {
  const faults = (faultOf: (page: (typeof build.pages)[number]) => string | false | undefined) =>
    build.pages.flatMap((page) => {
      const fault = faultOf(page);
      return fault ? [`${page.path}: ${fault}`] : [];
    });

  test('has exactly one first heading, with words', () => {
    expect(
      faults((page) => {
        const headings = all(page, 'h1').map(wordsOf);
        return (headings.length !== 1 || !headings[0]) && `${headings.length} × h1: ${headings.join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('has headings that begin with the first level and skip none', () => {
    expect(
      faults((page) => {
        const levels = all(page, 'main :is(h1, h2, h3, h4, h5, h6)').map(({ tagName }) =>
          Number(tagName.slice(1)),
        );
        return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1) && levels.join(' ');
      }),
    ).toEqual([]);
  });

  test('has one main part and a way to skip to it', () => {
    expect(
      faults((page) => {
        const mains = all(page, 'main');
        const skip = page.root.querySelector('body > a')?.getAttribute('href');
        const skips = page.path === '/' || skip === `#${mains[0]?.id}`;
        return (mains.length !== 1 || !skips) && `${mains.length} × main, skip to ${skip}`;
      }),
    ).toEqual([]);
  });

  test('is written in composed letters (NFC)', () => {
    expect(faults((page) => page.html !== page.html.normalize('NFC') && 'not composed')).toEqual([]);
  });
});
