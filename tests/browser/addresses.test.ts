import { expect, test } from '@playwright/test';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { watch } from './watch.ts';

test('an unknown address answers 404 and says so in every language', async ({ page }) => {
  const answer = await page.goto('/en/clusters/no-such-cluster/');
  expect(answer?.status()).toBe(404);
  for (const lang of languages) {
    await expect(page.locator(`main section[lang=${lang}] p`).first()).toBeVisible();
    await expect(page.locator(`main section[lang=${lang}] a`).first()).toHaveAttribute(
      'href',
      pathOf({ section: 'home' }, lang),
    );
  }
});

test('the page of an unknown address is whole at any depth', async ({ page, baseURL }) => {
  const faults = watch(page, baseURL ?? '');
  await page.goto('/a/b/c/d', { waitUntil: 'networkidle' });
  expect(faults.filter((fault) => !fault.endsWith('/a/b/c/d') && !fault.includes('404 (Not Found)'))).toEqual(
    [],
  );
  await expect(page.locator('header').first()).toHaveCSS('display', 'block');
});

test('the first address offers each language by its own name and leads nowhere by itself', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page).toHaveURL('/');
  await expect(page.locator('meta[http-equiv=refresh]')).toHaveCount(0);
  for (const lang of languages) {
    const choice = page.locator(`a[hreflang=${lang}]`);
    await expect(choice).toContainText(languageNames[lang]);
    await expect(choice).toHaveAttribute('href', pathOf({ section: 'home' }, lang));
  }
  await page.getByRole('link', { name: languageNames.vi }).click();
  await expect(page).toHaveURL('/vi/');
  await context.close();
});
