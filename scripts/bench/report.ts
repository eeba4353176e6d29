import type { Results } from './results.ts';
import { shown } from './sizes.ts';
import { table } from './table.ts';

/** The results as Markdown, for a reader. */
export function reportOf({ node, platform, processors, pages, weights, searches, builds }: Results): string {
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
    `Node ${node} on ${platform} with ${processors} processors; ${pages} pages.`,
  ].join('\n\n');
}
