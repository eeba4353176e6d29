import { expect, type Page } from '@playwright/test';
import { type Lang } from '../../src/i18n/languages.ts';
import { pageOfType } from '../support/pages.ts';

/** Lets the script of the quick search come half a second late, or when it is released. */
export async function slowly(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((free) => (release = free));
  await page.route('**/_astro/dialog-*', async (route) => {
    await Promise.race([released, new Promise((free) => setTimeout(free, 500))]);
    await route.continue();
  });
  return release;
}

/** Opens the quick search on a page of the language. */
export async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(pageOfType('privacy', lang).path);
  await page.locator('[data-quick-search]').click();
  await expect(field(page)).toBeFocused();
}

/** Types a query and waits until it is answered. */
export async function ask(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  const query = encodeURIComponent(typed.normalize('NFC').trim().slice(0, 120));
  if (query)
    await expect(page.locator('.quick-option').last()).toHaveAttribute(
      'href',
      new RegExp(`q=${escaped(query)}$`),
    );
  else await expect(page.locator('#quick-list')).toBeHidden();
}

/** The field of the quick search. */
export function field(page: Page) {
  return page.locator('#quick-field');
}

/** The choice that Enter takes. */
export function active(page: Page) {
  return page.locator('.quick-option[aria-selected=true]');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
