import type { Page } from '@playwright/test';
import { pathOf } from '../../src/routes.ts';
import { withoutWhatFollows } from './first-search.ts';
import type { Query } from './made-up.ts';
import { sum, type Sizes } from './sizes.ts';
import type { Visits } from './visits.ts';

/** How one tier of the search answers. */
export interface Tier {
  name: string;
  /** Among how many entries it searches. */
  entries: string;
  /** Scripts, engine, index and texts of results that are sent up to the first answer. */
  first: { requests: number; sizes: Sizes };
  /** From the last letter typed to the answer, in milliseconds: the middle of all queries, with all files at hand. */
  milliseconds: number;
  queries: number;
  /** For how many queries the page that is meant stands first, and among the first five. */
  firstRight: number;
  fiveRight: number;
}

/** What a page answered: how long that took, and the addresses of the first five results. */
interface Answer {
  milliseconds: number;
  paths: string[];
}

/** How a tier is opened and asked. */
interface Asked {
  name: string;
  path: string;
  open: (page: Page) => Promise<unknown>;
  field: string;
  results: string;
}

const asked: Asked[] = [
  {
    name: 'names (quick search)',
    path: pathOf({ section: 'privacy' }, 'vi'),
    open: (page) => page.locator('[data-quick-search]').click(),
    field: '#quick-field',
    results: '.quick-group[role=group] a[href^="/vi/"]',
  },
  {
    name: 'all texts (search page)',
    path: pathOf({ section: 'search' }, 'vi'),
    open: (page) => page.locator('#search-q').focus(),
    field: '#search-q',
    results: '[data-search-list] a',
  },
];

/** Measures both tiers of a built site with the same queries. */
export async function tiersOf(visits: Visits, entries: string, queries: Query[]): Promise<Tier[]> {
  const tiers: Tier[] = [];
  for (const { name, path, open, field, results } of asked) {
    const sent = await visits.visit(path, async (page) => {
      await withoutWhatFollows(page);
      await open(page);
      await page.locator(field).fill(queries[0]?.typed ?? '');
      await page.locator(results).first().waitFor();
    });
    const files = sent.filter(({ kind }) => kind === 'js' || kind === 'data');
    const answers: Answer[] = [];
    await visits.visit(path, async (page) => {
      await open(page);
      await page.locator(field).waitFor();
      for (const { typed } of [...queries.slice(0, 1), ...queries])
        answers.push(await page.evaluate(answerTo, { typed, field, results }));
    });
    const [, ...timed] = answers;
    const right = (most: number) =>
      queries.filter(({ meant }, index) => timed[index]?.paths.slice(0, most).includes(meant)).length;
    tiers.push({
      name,
      entries,
      first: { requests: files.length, sizes: sum(files.map(({ sizes }) => sizes)) },
      milliseconds: middle(timed.map((answer) => answer.milliseconds)),
      queries: queries.length,
      firstRight: right(1),
      fiveRight: right(5),
    });
  }
  return tiers;
}

/** Runs in the page: types a query, and waits until the status has changed and no search runs. */
async function answerTo(query: { typed: string; field: string; results: string }): Promise<Answer> {
  const { typed, field, results } = query;
  const input = document.querySelector<HTMLInputElement>(field)!;
  const region = input.closest('dialog, .search')!;
  const status = region.querySelector('[role=status]')!;
  input.value = '';
  input.dispatchEvent(new Event('input'));
  const cleared = performance.now();
  do await new Promise((rest) => setTimeout(rest, 300));
  while (region.querySelector(results) && performance.now() - cleared < 5000);
  const before = status.textContent;
  input.value = typed;
  const started = performance.now();
  input.dispatchEvent(new Event('input'));
  let ended = started;
  while (
    (status.textContent === before || region.querySelector('[aria-busy]')) &&
    performance.now() - started < 5000
  ) {
    await new Promise((frame) => requestAnimationFrame(frame));
    ended = performance.now();
  }
  // Names may yet put the page first whose own name was typed.
  await new Promise((rest) => setTimeout(rest, 300));
  const links = [...region.querySelectorAll<HTMLAnchorElement>(results)];
  const paths = links.map((link) => (link.getAttribute('href') ?? '').replace(/#?:~:.*$/, ''));
  return { milliseconds: ended - started, paths: paths.slice(0, 5) };
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
