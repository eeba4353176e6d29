import { expect, test, type Page } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';

for (const lang of languages) {
  const list = pathOf({ section: 'clusters' }, lang);

  test(`from a site the way leads back to the filtered list, in ${lang}`, async ({ page }) => {
    await page.goto(`${list}?locality=huong-tra&order=-areas`);
    await page.locator('[data-finder] select[name=stage]').selectOption('expanding');
    const view = page.url();
    expect(view).toContain('stage=expanding');
    await page.locator('[data-finder] tbody tr:visible th a').first().click();
    await expect(back(page, lang)).toBeVisible();
    await back(page, lang).click();
    await expect(page).toHaveURL(view);
    await expect(page.locator('[data-finder] select[name=stage]')).toHaveValue('expanding');
  });

  test(`from a result of the search the way leads back to the results, in ${lang}`, async ({ page }) => {
    await page.goto(`${pathOf({ section: 'search' }, lang)}?q=tu+ha`);
    await page.locator('.search-result a').first().click();
    await expect(back(page, lang)).toHaveAttribute('href', /\?q=tu(\+|%20)ha$/);
    await back(page, lang).press('Enter');
    await expect(page.locator('.search-result').first()).toBeVisible();
  });
}

test('there is none from a whole list, from a comparison and from elsewhere', async ({ page }) => {
  const site = pathOf({ section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha' } }, 'en');
  await page.goto(site);
  await expect(back(page, 'en')).toBeHidden();
  for (const from of [
    pathOf({ section: 'clusters' }, 'en'),
    `${pathOf({ section: 'compare' }, 'en')}?sites=tu-ha,hop-thang`,
  ]) {
    await page.goto(from);
    await page.locator(`main a[href="${site}"]:visible`).first().click();
    await expect(page).toHaveURL(site);
    await expect(back(page, 'en')).toBeHidden();
  }
});

test('there is none to another host, whatever that host calls its pages', async ({ page, baseURL }) => {
  const site = pathOf({ section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha' } }, 'en');
  const list = pathOf({ section: 'clusters' }, 'en');
  const own = new URL(baseURL ?? '');
  for (const host of [`localh0st:${own.port}`, `${own.host}.example`]) {
    await page.goto(site, { referer: `http://${host}${list}?stage=proposed` });
    await expect(back(page, 'en')).toBeHidden();
  }
});

test('the header counts the short list, and leads to it', async ({ page }) => {
  const t = dictionaryOf('en');
  await page.goto(pathOf({ section: 'clusters', address: { vi: 'tu-ha', en: 'tu-ha' } }, 'en'));
  const count = page.getByRole('banner').getByRole('link', { name: t.sections.shortList });
  await expect(count).toBeHidden();
  await page.getByRole('button', { name: t.journey.shortList.add }).click();
  await expect(count).toHaveAccessibleName(`${t.sections.shortList} (1)`);
  await page.goto(pathOf({ section: 'glossary' }, 'en'));
  await expect(count).toHaveAccessibleName(`${t.sections.shortList} (1)`);
  await count.click();
  await expect(page).toHaveURL(pathOf({ section: 'shortList' }, 'en'));
  await page.getByRole('button', { name: t.journey.shortList.clear }).click();
  await expect(count).toBeHidden();
});

function back(page: Page, lang: Lang) {
  return page.getByText(dictionaryOf(lang).journey.back, { exact: true });
}
