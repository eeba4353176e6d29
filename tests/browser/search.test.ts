import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { gzipSync } from 'node:zlib';
import { ask, searchPage } from './search-page.ts';
import { queries } from './search-queries.ts';

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
