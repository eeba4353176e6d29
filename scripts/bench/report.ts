import type { Split } from './builds.ts';
import type { Results } from './results.ts';
import { shown } from './sizes.ts';
import { table } from './table.ts';

/** The results as Markdown, for a reader. */
export function reportOf({
  node,
  platform,
  processors,
  pages,
  weights,
  searches,
  tiers,
  builds,
  splits,
}: Results): string {
  return [
    '## What each type of page sends',
    'The longest page of each type, on a first visit with an empty cache: kB of 1,000 bytes, raw / gzip (level 9) / brotli (level 11).',
    table(
      ['page', 'language', 'HTML', 'CSS', 'JavaScript', 'fonts', 'requests'],
      weights.map(({ type, lang, sent, requests }) => [
        type,
        lang,
        ...[sent.html, sent.css, sent.js, sent.font].map(shown),
        String(requests),
      ]),
    ),
    '## The first search',
    'From an empty cache to the first answer; “for the search” leaves out page, style and typeface.',
    table(
      ['language', 'query', 'for the search', 'requests', 'all together', 'requests'],
      searches.map(({ lang, query, search, all }) => [
        lang,
        query,
        shown(search.sizes),
        String(search.requests),
        shown(all.sizes),
        String(all.requests),
      ]),
    ),
    '## The two tiers of the search',
    'The same queries put to both, in Vietnamese: today those of the tests, then forty on a thousand made-up entries. Sizes up to the first answer; milliseconds from the last letter to the answer, the middle of all; the search page waits 200 of them for a rest in typing.',
    table(
      ['tier', 'entries', 'first answer', 'requests', 'ms', 'meant page first', 'among five'],
      tiers.map(({ name, entries, first, milliseconds, queries, firstRight, fiveRight }) => [
        name,
        entries,
        shown(first.sizes),
        String(first.requests),
        milliseconds.toFixed(0),
        `${firstRight} of ${queries}`,
        `${fiveRight} of ${queries}`,
      ]),
    ),
    '## Building',
    `The middle of ${builds[0]?.runs.length ?? 0} runs, from the start of the program to its end; the bare site has one route, no style and as many pages of the same lengths.`,
    table(
      ['site', 'pages', 'seconds', 'seconds per 1,000 pages', 'runs'],
      builds.map(({ name, pages: built, seconds, secondsPerThousandPages, runs }) => [
        name,
        String(built),
        seconds.toFixed(2),
        secondsPerThousandPages.toFixed(1),
        runs.map((run) => run.toFixed(2)).join(', '),
      ]),
    ),
    '## Where the time of a build goes',
    'Seconds. Link cards, fact sheets, copies in Markdown, the search bundle and packed files are kept under `.cache` and made again only when they change.',
    table(['step', ...splits.map(({ name }) => name)], stepRows(splits)),
    `Node ${node} on ${platform} with ${processors} processors; ${pages} pages.`,
  ].join('\n\n');
}

/** A row for each step that any of the builds has, and one for the whole. */
function stepRows(splits: Split[]): string[][] {
  const names = [...new Set(splits.flatMap(({ steps }) => steps.map(({ name }) => name)))];
  const rows = names.map((name) => [
    name,
    ...splits.map(({ steps }) => {
      const step = steps.find((one) => one.name === name);
      return step ? `${step.seconds.toFixed(1)}${step.files ? ` (${step.files} files)` : ''}` : '–';
    }),
  ]);
  return [...rows, ['from start to end', ...splits.map(({ seconds }) => seconds.toFixed(1))]];
}
