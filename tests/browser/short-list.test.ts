import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { storageKey } from '../../src/short-list/keeper.ts';

test.describe.configure({ mode: 'parallel' });

const site = (lang: Lang, address: string) =>
  pathOf({ section: 'clusters', address: { vi: address, en: address } }, lang);

for (const lang of languages) {
  const t = dictionaryOf(lang).journey.shortList;
  const list = pathOf({ section: 'shortList' }, lang);

  test(`a site is put on the list on its page, announced, kept, and taken off again, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(site(lang, 'nua'));
    const button = page.locator('main [data-short-list] button');
    await expect(button).toContainText(t.add);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toContainText(t.remove);
    await expect(page.locator('[data-short-list] [role=status]')).toHaveText(/Nưa.*1/);

    await page.goto(site(lang, 'hop-thang'));
    await button.click();
    await page.getByRole('link', { name: fill(t.open, { n: 2 }) }).click();
    await expect(page).toHaveURL(list);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.locator('main [role=status]')).toContainText(fill(t.count, { n: 2 }));

    await rows(page).filter({ hasText: 'Nưa' }).getByRole('button').click();
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('main h2').first()).toBeFocused();
    await page.reload();
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: t.clear }).click();
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByText(t.empty)).toBeVisible();
    await expect(page.locator('main [role=status]')).toContainText(t.cleared);
  });

  test(`an address shows a list that others chose, and it is kept when the reader says so, in ${lang}`, async ({
    page,
  }) => {
    await keep(page, ['tu-ha']);
    await page.goto(`${list}?sites=nua,pho-rang,no-such-site`);
    await expect(rows(page)).toHaveCount(2);
    const status = page.locator('main [role=status]');
    await expect(status).toContainText(t.shared);
    await expect(status).toContainText(fill(dictionaryOf(lang).journey.unknown, { n: 1 }));
    await page.getByRole('button', { name: t.keep }).click();
    await expect(rows(page)).toHaveCount(3);
    await expect(page).toHaveURL(list);
    expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toBe('tu-ha,nua,pho-rang');
  });

  test(`where the browser keeps nothing the page says so and the list lasts as long as it, in ${lang}`, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    );
    await page.goto(pathOf({ section: 'clusters' }, lang));
    for (const name of ['Nưa', 'Hợp Thắng']) await tableRow(page, name).getByRole('button').click();
    await expect(page.locator('[data-short-list] [role=status]')).toContainText(t.refused);
    await page.getByRole('link', { name: fill(t.open, { n: 2 }) }).click();
    await expect(page).toHaveURL(/\?sites=nua,hop-thang$/);
    await expect(rows(page)).toHaveCount(2);
  });

  test(`without JavaScript the page has every site and says what it needs, in ${lang}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(list);
    await expect(page.locator('main noscript p')).toHaveText(t.noScript);
    expect(await rows(page).count()).toBeGreaterThan(4);
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await page.goto(site(lang, 'nua'));
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await context.close();
  });

  test(`the list keeps to WCAG 2.2 AA, empty and full, in ${lang}`, async ({ page }) => {
    for (const ids of [[], ['nua', 'tu-ha']]) {
      await keep(page, ids);
      await page.goto(list);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
  });
}

test('rows of the table of sites are put on the list; their words are found and saved as before', async ({
  page,
}) => {
  const t = dictionaryOf('en').journey.shortList;
  await page.goto(pathOf({ section: 'clusters' }, 'en'));
  await tableRow(page, 'Nưa')
    .getByRole('button', { name: `${t.put} Nưa` })
    .click();
  await expect(tableRow(page, 'Nưa').getByRole('button')).toContainText(t.take);
  await expect(page.getByRole('link', { name: fill(t.open, { n: 1 }) })).toBeVisible();
  await expect(page.getByRole('link', { name: t.compare })).toBeHidden();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: dictionaryOf('en').finder.csv }).click();
  const csv = Buffer.concat(await (await (await saved).createReadStream()).toArray()).toString();
  expect(csv).not.toContain(t.column);
  await page.getByLabel(dictionaryOf('en').finder.text).fill(t.put);
  await expect(page.locator('.finder [role=status]').first()).toHaveText(dictionaryOf('en').finder.none);
});

test('a list changed in one page changes in the others that are open', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto('/en/clusters/nua/');
  await one.locator('[data-short-list] button').click();
  await expect(other.locator('[data-short-list] button')).toContainText(
    dictionaryOf('en').journey.shortList.remove,
  );
});

test('the way back shows the list as it is now', async ({ page }) => {
  const button = page.locator('[data-short-list] button');
  await page.goto('/en/clusters/nua/');
  await button.click();
  await page.goto('/en/short-list/');
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await page.goBack();
  await expect(button).toContainText('Add to short list');
});

test('the address is copied, or selected where the browser does not allow copying', async ({
  page,
  context,
}) => {
  const t = dictionaryOf('en').journey.shortList;
  await keep(page, ['nua', 'tu-ha']);
  await page.goto('/en/short-list/');
  const field = page.getByLabel(t.address);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: t.copy }).click();
  await expect(page.locator('main [role=status]')).toContainText(t.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await field.inputValue());
  expect(copied).toMatch(/\/en\/short-list\/\?sites=nua,tu-ha$/);

  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
  await page.getByRole('button', { name: t.copy }).click();
  await expect(page.locator('main [role=status]')).toContainText(t.copyByHand);
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(copied.length);
});

for (const kept of [
  '<img src=x onerror=alert(1)>',
  '{"a":1}',
  ',,,',
  `${'x,'.repeat(10_000)}nua`,
  'gone-site,nua',
]) {
  test(`what else may stand in the storage does no harm: ${kept.slice(0, 30)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/en/');
    await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [storageKey, kept]);
    await page.goto('/en/short-list/');
    await expect(page.locator('main [data-table]')).toHaveAttribute('data-view');
    expect(await rows(page).count()).toBeLessThan(2);
    await expect(page.locator('main img, [onerror]')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

function rows(page: Page) {
  return page.locator('[data-list-page] tbody tr:visible');
}

function tableRow(page: Page, name: string) {
  return page.locator('.finder tbody tr', { has: page.locator('th', { hasText: name }) });
}

async function keep(page: Page, ids: string[]): Promise<void> {
  await page.goto('/en/privacy/');
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [storageKey, ids.join(',')]);
}
