import { expect, test } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { pathOf } from '../../src/routes.ts';
import { pageOfType } from '../support/pages.ts';
import { active, ask, field, open } from './quick-search-page.ts';
import { watch } from './watch.ts';

test.describe.configure({ mode: 'parallel' });

test('a wrong letter: it asks what was meant, and takes it with one key', async ({ page }) => {
  await open(page, 'vi');
  await ask(page, 'hop thamg');
  await expect(page.getByRole('status')).toHaveText('Không có tên nào khớp với “hop thamg”');
  await expect(active(page)).toHaveText('Có phải bạn muốn tìm “hợp thắng”?');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('hợp thắng');
  await expect(field(page)).toBeFocused();
  await expect(active(page)).toHaveAttribute('href', '/vi/cum-cong-nghiep/hop-thang/');
});

test('the other language stands at the end, marked as such', async ({ page }) => {
  await open(page, 'en');
  await ask(page, 'khuyến công');
  const group = page.getByRole('group', { name: 'Tiếng Việt' });
  await expect(group.getByRole('option').first()).toHaveAttribute('hreflang', 'vi');
  await expect(group.getByRole('option').first()).toHaveAttribute('href', '/vi/thuat-ngu/#khuyen-cong');
  await expect(group.locator('.quick-name').first()).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('group').last()).toHaveAccessibleName('Tiếng Việt');
});

test('a screen reader is told the field, the number of names and the active one', async ({ page }) => {
  await open(page, 'en');
  const box = page.getByRole('combobox', { name: dictionaryOf('en').quickSearch.label });
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await ask(page, 'may mac');
  await expect(page.getByRole('dialog', { name: dictionaryOf('en').quickSearch.title })).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status')).toHaveText('1 name fits');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^Textiles and garments/);
});

test('when the names cannot be loaded it says so, leads to the search, and tries again', async ({ page }) => {
  await page.route('**/names/*', (route) => route.abort());
  await open(page, 'vi');
  await field(page).fill('tu ha');
  await expect(page.getByRole('status')).toHaveText(dictionaryOf('vi').quickSearch.failed);
  await expect(active(page)).toHaveAttribute('href', '/vi/tim-kiem/?q=tu%20ha');
  await page.unroute('**/names/*');
  await ask(page, 'tu ha ');
  await expect(active(page)).toHaveAttribute('href', '/vi/cum-cong-nghiep/tu-ha/');
});

test('when its script cannot be loaded the link leads to the search page', async ({ page }) => {
  await page.route('**/_astro/dialog-*', (route) => route.abort());
  await page.goto(pageOfType('clusters', 'vi').path);
  await page.locator('[data-quick-search]').click();
  await expect(page).toHaveURL(/\/vi\/tim-kiem\/$/);
});

test('the key / is left to fields, and goes to the field of the search page', async ({ page }) => {
  await page.goto(pathOf({ section: 'home' }, 'vi'));
  await page.locator('#home-search').pressSequentially('1/500');
  await expect(page.locator('#home-search')).toHaveValue('1/500');
  await page.goto(pathOf({ section: 'search' }, 'vi'));
  await page.keyboard.press('/');
  await expect(page.locator('#search-q')).toBeFocused();
  await expect(page.locator('#search-q')).toHaveValue('');
});

for (const storage of ['kept', 'refused']) {
  test(`the key / can be turned off, where storage is ${storage}`, async ({ page }) => {
    if (storage === 'refused')
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
    await open(page, 'en');
    await page.getByLabel(dictionaryOf('en').quickSearch.key).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.reload();
    await page.keyboard.press('/');
    await expect(page.locator('dialog[open]')).toHaveCount(storage === 'kept' ? 0 : 1);
  });
}

test('what is typed is shown as text, asks no other host and says nothing in the console', async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, baseURL ?? '');
  await open(page, 'en');
  for (const typed of [
    '<img src=x onerror=alert(1)>',
    '{count} {query}',
    `${'"'.repeat(60)}x`,
    '%00',
    'constructor',
  ]) {
    await ask(page, typed);
    await expect(page.locator('.quick-option').last()).toContainText(typed.slice(0, 100));
  }
  expect(await page.locator('.quick img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('on a phone it fits the screen, and every choice is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, 'vi');
  await ask(page, 'huong tra');
  const box = await page.locator('dialog').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(568);
  const small = await page
    .locator('.quick :is(a, button, #quick-field)')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('#quick-list')!.scrollWidth)).toBeLessThanOrEqual(
    320,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the search page', async ({ page }) => {
    await page.goto(pageOfType('clusters', 'vi').path);
    await page.locator('[data-quick-search]').click();
    await expect(page).toHaveURL(/\/vi\/tim-kiem\/$/);
  });
});
