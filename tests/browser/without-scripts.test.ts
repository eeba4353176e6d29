import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { entrySections, pathOf } from '../../src/routes.ts';
import { pageOfType, pageTypes, sitePages } from '../support/pages.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ javaScriptEnabled: false });

for (const lang of languages) {
  test(`a proof opens and its link lands on the highlighted line, in ${lang}`, async ({ page }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    const proof = page.locator('main details').first();
    await proof.locator('summary').click();
    const quote = (await proof.locator('blockquote').first().innerText()).replace(/^“|”$/g, '');
    await proof.locator('a[href*="#l"]').first().click();

    const line = page.locator(':target');
    await expect(line).toBeInViewport();
    for (const part of quote.split('[…]')) await expect(line).toContainText(part.trim());
    const plain = await backgroundOf(page, '.passage:not(:target)');
    expect(await backgroundOf(page, ':target')).not.toBe(plain);
  });

  test(`the site map leads to every page, in ${lang}`, async ({ page }) => {
    await page.goto(pathOf({ section: 'siteMap' }, lang));
    const mapped = await linksOf(page, 'main');
    const pages = sitePages().filter((other) => other.lang === lang && other.section !== 'home');
    expect(pages.filter(({ path }) => !mapped.includes(path))).toEqual([]);
  });

  for (const section of entrySections) {
    test(`the list leads to every one of the ${section}, in ${lang}`, async ({ page }) => {
      await page.goto(pathOf({ section }, lang));
      const listed = await linksOf(page, 'main');
      const entries = sitePages().filter(
        (other) => other.lang === lang && other.section === section && other.entry,
      );
      expect(entries.filter(({ path }) => !listed.includes(path))).toEqual([]);
    });
  }

  test(`the search page says that it needs scripts and leads on, in ${lang}`, async ({ page }) => {
    await page.goto(pathOf({ section: 'search' }, lang));
    const ways = await linksOf(page, 'main .search-note');
    expect(ways).toContain(pathOf({ section: 'siteMap' }, lang));
    await expect(page.locator('main .search-note p').first()).toBeVisible();
    await expect(page.locator('main form')).toBeHidden();
  });
}

test.describe('the language switch stays on the same page', () => {
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ javaScriptEnabled: false });
  });
  test.afterAll(() => page.close());

  for (const { type, path, alternates } of pageTypes().filter(({ lang }) => lang === 'vi')) {
    test(`and leads back: ${type}`, async () => {
      await page.goto(path);
      await page.locator('header a[hreflang=en]').click();
      await expect(page).toHaveURL(alternates.en);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('header a[hreflang=vi]')).toHaveAttribute('href', path);
    });
  }
});

function linksOf(page: Page, within: string): Promise<string[]> {
  return page
    .locator(`${within} a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function backgroundOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
}
