import { expect, test } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { pathOf } from '../../src/routes.ts';
import { ask, searchPage } from './search-page.ts';
import { watch } from './watch.ts';

test.describe.configure({ mode: 'parallel' });

test('without its names the search still finds all texts', async ({ page }) => {
  await page.route('**/names/*', (route) => route.abort());
  await page.goto(searchPage('vi'));
  await ask(page, 'dien tu');
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('nothing is loaded for the search before the reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(searchPage('vi'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/(pagefind|names)\//.test(url))).toEqual([]);
});

test('an address with a query answers when it is opened, and says how many', async ({ page }) => {
  await page.goto(`${searchPage('vi')}?q=dien+tu&kind=clusters`);
  await expect(page.locator('#search-q')).toHaveValue('dien tu');
  await expect(page.locator('#search-kind')).toHaveValue('clusters');
  await expect(page.getByRole('status')).toHaveText(/^\d+ kết quả cho “dien tu”$/);
  const places = await page.locator('.search-place').allTextContents();
  expect(places.every((place) => place.startsWith(dictionaryOf('vi').sections.clusters))).toBe(true);
});

test('query and filters are kept in the address, and the way back leads through them', async ({ page }) => {
  await page.goto(searchPage('vi'));
  await ask(page, 'tu ha');
  await expect(page).toHaveURL(/\?q=tu\+ha$/);
  await page.locator('#search-kind').selectOption('clusters');
  await expect(page).toHaveURL(/\?q=tu\+ha&kind=clusters$/);
  await page.locator('#search-locality').selectOption('huong-tra');
  await expect(page).toHaveURL(/&kind=clusters&locality=huong-tra$/);

  await page.goBack();
  await expect(page).toHaveURL(/&kind=clusters$/);
  await expect(page.locator('#search-locality')).toHaveValue('');
  await page.locator('[data-search-clear]').first().click();
  await expect(page).toHaveURL(/\?q=tu\+ha$/);
  await expect(page.locator('#search-q')).toBeFocused();
});

test('filters alone list the pages that fit', async ({ page }) => {
  await page.goto(`${searchPage('en')}?kind=localities`);
  await expect(page.getByRole('status')).toHaveText('5 pages fit the filters');
  await expect(page.locator('.search-result')).toHaveCount(5);
});

test('the search is worked with the keyboard alone', async ({ page }) => {
  await page.goto(searchPage('vi'));
  await page.locator('#search-q').focus();
  await page.keyboard.type('cụm công nghiệp');
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(page.locator('.search-other').first()).toBeVisible();
  const shown = await page.locator('.search-result').count();
  await page.locator('[data-search-more]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-result a').nth(shown)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vi\/[a-z-]+\//);
});

test('nothing found: the page says so and offers suggestions and lists', async ({ page }) => {
  await page.goto(searchPage('vi'));
  await ask(page, 'xyzzy');
  await expect(page.getByRole('status')).toHaveText('Không tìm thấy kết quả nào cho “xyzzy”');
  await expect(page.locator(`.search-note a[href="${pathOf({ section: 'siteMap' }, 'vi')}"]`)).toBeVisible();
  await page.locator('.search-note a[href*="?q="]').first().click();
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('nothing found with filters: one button shows what there is without them', async ({ page }) => {
  await page.goto(`${searchPage('en')}?q=electronics&stage=operating&kind=plans`);
  await page.locator('[data-search-without]').click();
  await expect(page.locator('.search-result').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=electronics$/);
});

test('when the index cannot be loaded the page says so, and a second try works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${searchPage('vi')}?q=dien+tu`);
  await expect(page.getByRole('status')).toHaveText(dictionaryOf('vi').search.failed);
  await expect(page.locator('.search-failed a').first()).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.locator('[data-search-retry]').click();
  await expect(page.locator('.search-result').first()).toBeVisible();
});

test('a reader who goes offline after a search is told, not shown that nothing is found', async ({
  page,
}) => {
  await page.goto(searchPage('en'));
  await ask(page, 'electronics');
  await page.context().setOffline(true);
  await page.locator('#search-q').fill('vermicelli');
  await expect(page.getByRole('status')).toHaveText(dictionaryOf('en').search.failed);
});

test('a search asks no other host and says nothing in the console', async ({ page, baseURL }) => {
  const faults = watch(page, baseURL ?? '');
  await page.goto(searchPage('vi'));
  await ask(page, 'điện tử');
  await page.locator('[data-search-more]').click();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('Pagefind’s own client can read the index', async ({ page }) => {
  await page.goto(searchPage('vi'));
  const urls = await page.evaluate(async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search('hop thang');
    return Promise.all(results.slice(0, 3).map(async ({ data }) => (await data()).url));
  });
  expect(urls).toContain('/vi/cum-cong-nghiep/hop-thang/');
});
