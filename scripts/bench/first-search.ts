import type { Page } from '@playwright/test';
import { languages, type Lang, type Localized } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { sum, type Sizes } from './sizes.ts';
import type { Sent, Visits } from './visits.ts';

/** What the first search costs a reader whose first page is the search page. */
export interface SearchWeight {
  lang: Lang;
  query: string;
  /** Everything but page, style and typeface: scripts, engine, index and the texts of the results shown. */
  search: { requests: number; sizes: Sizes };
  /** All that was sent, from the first byte to the first answer. */
  all: { requests: number; sizes: Sizes };
}

/** What is searched: electronics, a sector in most plans. */
const queries: Localized = { vi: 'điện tử', en: 'electronics' };

/** Weighs the first search in each language. */
export async function firstSearches(visits: Visits): Promise<SearchWeight[]> {
  const weights: SearchWeight[] = [];
  for (const lang of languages) {
    const sent = await visits.visit(pathOf({ section: 'search' }, lang), async (page) => {
      await withoutWhatFollows(page);
      await page.locator('main input[type=search]').fill(queries[lang]);
      await page.locator('[data-search-list] a').first().waitFor();
    });
    const search = sent.filter(({ kind }) => kind === 'js' || kind === 'data');
    weights.push({ lang, query: queries[lang], search: together(search), all: together(sent) });
  }
  return weights;
}

/** Keeps a search page from loading what it loads only once its answer stands. */
export async function withoutWhatFollows(page: Page): Promise<void> {
  await page.route(/\/beside\.[\w.-]+\.js$/, (route) => route.abort());
}

function together(sent: Sent[]): { requests: number; sizes: Sizes } {
  return { requests: sent.length, sizes: sum(sent.map(({ sizes }) => sizes)) };
}
