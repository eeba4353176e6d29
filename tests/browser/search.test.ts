import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { queries } from './search-queries.ts';
import { watch } from './watch.ts';

test.describe.configure({ mode: 'parallel' });

for (const lang of languages) {
  test.describe(`a search in ${lang}`, () => {
    test.describe.configure({ mode: 'default' });
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      await page.goto(searchPage(lang));
    });

    test.afterAll(() => page.close());

    for (const { typed, first } of queries.filter((query) => query.lang === lang)) {
      const form = typed === typed.normalize('NFC') ? '' : ', decomposed,';
      test(`for “${typed.normalize('NFC')}”${form} shows ${first} first`, async () => {
        await ask(page, typed);
        const link = page.locator('.search-result a').first();
        await expect(link).toHaveAttribute('href', new RegExp(`^/${lang}/${first}/(#:~:text=.*)?$`));
      });
    }
  });

  test(`the first answer costs at most 95 kB of script, engine and index, in ${lang}`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    let shownBeforeNames = 0;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!/\.js$|\/(pagefind|names)\//.test(pathname) || pathname.includes('/fragment/')) return;
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    // What is loaded once the answer stands is not a part of its cost.
    await page.route(/\/beside\.[\w.-]+\.js$/, async (route) => {
      shownBeforeNames = await page.locator('.search-result').count();
      await route.abort();
    });
    await page.goto(searchPage(lang));
    await ask(page, lang === 'vi' ? 'dien tu' : 'electronics');
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(shownBeforeNames).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(95_000);
  });

  test(`an answer and no answer keep to WCAG 2.2 AA, in ${lang}`, async ({ page }) => {
    await page.goto(searchPage(lang));
    for (const typed of ['tu ha', 'xyzzy']) {
      await ask(page, typed);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.search').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
  });
}

for (const [lang, typed, first] of [
  ['vi', 'may mặc', 'nganh-uu-tien/det-may'],
  ['vi', 'ccn hop thang', 'cum-cong-nghiep/hop-thang'],
  ['vi', 'kcn tứ hạ', 'cum-cong-nghiep/khu-cong-nghiep-tu-ha'],
  ['en', 'may mac', 'sectors/garments-textiles'],
  ['en', 'industrial zone phu quy', 'clusters/phu-quy-industrial-park'],
  ['en', 'khuyến công hương trà', 'incentives/huong-tra-industrial-promotion'],
] as const) {
  test(`other words with the same meaning: “${typed}” in ${lang} shows ${first} first`, async ({ page }) => {
    await page.goto(searchPage(lang));
    await ask(page, typed);
    const link = page.locator('.search-result a').first();
    await expect(link).toHaveAttribute('href', new RegExp(`^/${lang}/${first}/(#:~:text=.*)?$`));
  });
}

test('words of the texts with a wrong letter: the page asks what was meant, and searches for that', async ({
  page,
}) => {
  for (const [lang, typed, meant] of [
    ['vi', 'ngân scah', 'ngân sách'],
    ['en', 'ocupancy rate', 'occupancy rate'],
    ['en', 'hop thamg', 'hợp thắng'],
  ] as const) {
    await page.goto(searchPage(lang));
    await ask(page, typed);
    const link = page.locator('.search-meant a');
    await expect(link).toContainText(`“${meant}”`);
    await link.click();
    await expect(page.locator('#search-q')).toHaveValue(meant);
    await expect(page.locator('.search-result').first()).toBeVisible();
  }
});

test('the other language is offered at the end, with what has the same name there', async ({ page }) => {
  await page.goto(searchPage('en'));
  await ask(page, 'hop thang');
  const other = page.locator('.search-other[lang=vi]');
  await expect(other.getByRole('link').first()).toHaveAttribute('href', '/vi/cum-cong-nghiep/hop-thang/');
  await other.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/vi\/tim-kiem\/\?q=hop\+thang$/);
  await expect(page.locator('.search-result a').first()).toBeVisible();
});

test('the words found are marked on the page one lands on, without a script', async ({ page }) => {
  await page.goto(searchPage('vi'));
  await ask(page, '"quy hoạch sử dụng đất"');
  const link = page.locator('.search-result a[href*=":~:text="]').first();
  await link.click();
  const marked = page.locator(':target');
  await expect(marked).toContainText(/quy hoạch sử dụng đất/i);
  await expect(marked).toBeInViewport();
});

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

function searchPage(lang: Lang): string {
  return pathOf({ section: 'search' }, lang);
}

/** Types a query and waits until the page has answered it. */
async function ask(page: Page, typed: string): Promise<void> {
  await page.locator('#search-q').fill(typed);
  await expect(page.getByRole('status')).toContainText(`“${typed.normalize('NFC')}”`);
  await expect(page.locator('[data-search-list]')).not.toHaveAttribute('aria-busy');
}
