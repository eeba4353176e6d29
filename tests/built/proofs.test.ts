import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { quoteStands } from '../../src/passages/quote.ts';
import { all, builds, type BuiltPage, firstOf, pageAt, targetOf, wordsOf } from '../support/dist.ts';

describe.each(builds)('the site built $name', (build) => {
  /** The words of the plan at the place to which a link leads; undefined when there is no passage. */
  const passageAt = (page: BuiltPage, link: HTMLElement | null) => {
    const target = targetOf(build, page, link?.getAttribute('href') ?? '');
    const plan = target?.path ? pageAt(build, target.path) : undefined;
    const passage = target?.fragment ? plan?.root.getElementById(target.fragment) : undefined;
    const words = passage?.querySelector('.passage-body [lang=vi]');
    return words ? wordsOf(words) : undefined;
  };
  const proofs = build.pages.flatMap((page) =>
    all(page, '.proof:not(.outside)').map((proof) => ({ page, proof })),
  );
  const figures = proofs.flatMap(({ page, proof }) =>
    proof.querySelectorAll('figure').map((figure) => ({ page, figure })),
  );

  test('proves facts on every page of an entry', () => {
    const proving = new Set(proofs.map(({ page }) => page));
    const bare = build.pages.filter((page) => page.path.split('/').length === 5 && !proving.has(page));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('quotes a plan in every proof and names a source in every mark of what is from outside', () => {
    const empty = proofs.filter(
      ({ proof }) => proof.querySelectorAll('figure > blockquote[lang=vi]').length === 0,
    );
    expect(empty.map(({ page, proof }) => `${page.path}: ${wordsOf(proof)}`)).toEqual([]);
    const nameless = build.pages.filter((page) =>
      all(page, '.outside').some((mark) => !wordsOf(mark.querySelector('li'))),
    );
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  test('proves each fact by words that stand in the passage to which the proof leads', () => {
    const wrong = figures.flatMap(({ page, figure }) => {
      const quote = wordsOf(figure.querySelector('blockquote')).replace(/^“|”$/g, '');
      const text = passageAt(page, figure.querySelector('figcaption a'));
      const stands = text !== undefined && quoteStands({ text } as Passage, quote);
      return stands ? [] : [`${page.path}: “${quote}” does not stand in “${text}”`];
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('says in each proof the line to which it leads', () => {
    const wrong = figures.flatMap(({ page, figure }) => {
      const caption = figure.querySelector('figcaption');
      const line = caption
        ?.querySelector('a')
        ?.getAttribute('href')
        ?.match(/#l(\d+)$/)?.[1];
      const said = wordsOf(caption).match(/(?:dòng|line) (\d+)/)?.[1];
      return line && line === said ? [] : [`${page.path}: ${wordsOf(caption)} leads to ${line}`];
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('leads from each large figure to a passage of a plan that is quoted below', () => {
    const links = build.pages.flatMap((page) => all(page, '.strip a').map((link) => ({ page, link })));
    const wrong = links.flatMap(({ page, link }) => {
      const href = link.getAttribute('href');
      const quoted = all(page, '.proof figcaption a').some((proof) => proof.getAttribute('href') === href);
      return quoted && passageAt(page, link) ? [] : [`${page.path}: ${wordsOf(link)} → ${href}`];
    });
    expect(links.length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('leads from each area and cost, as written in Vietnamese, to a passage that holds the number', () => {
    const links = build.pages
      .filter(({ lang }) => lang === 'vi')
      .flatMap((page) => all(page, 'a:has(> .sr-only)').map((link) => ({ page, link })))
      .flatMap(({ page, link }) => {
        const [number] = wordsOf(link).match(/[\d.,]+(?= (?:ha|tỷ đồng))/) ?? [];
        return number ? [{ page, link, number }] : [];
      });
    const wrong = links.flatMap(({ page, link, number }) =>
      passageAt(page, link)?.includes(number)
        ? []
        : [`${page.path}: ${number} → ${link.getAttribute('href')}`],
    );
    expect(links.length).toBeGreaterThan(0);
    expect(firstOf(wrong)).toEqual([]);
  });

  test('puts a proof or an outside source beside each thing that it says, unless it says that there is none', () => {
    const bare = build.pages.flatMap((page) => {
      const open = dictionaryOf(page.lang).lawStandings['not-established'];
      return all(page, '.says')
        .filter((says) => !says.querySelector('.proof figure, .outside li'))
        .filter((says) => wordsOf(says.querySelector('.tag')) !== open)
        .map((says) => `${page.path}: ${wordsOf(says)}`);
    });
    expect(firstOf(bare)).toEqual([]);
  });
});
