import { expect, type Page } from '@playwright/test';
import { type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';

/** The path of the search page. */
export function searchPage(lang: Lang): string {
  return pathOf({ section: 'search' }, lang);
}

/** Types a query and waits until the page has answered it. */
export async function ask(page: Page, typed: string): Promise<void> {
  await page.locator('#search-q').fill(typed);
  await expect(page.getByRole('status')).toContainText(`“${typed.normalize('NFC')}”`);
  await expect(page.locator('[data-search-list]')).not.toHaveAttribute('aria-busy');
}
