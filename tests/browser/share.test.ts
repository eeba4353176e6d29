import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { pageOfType } from '../support/pages.ts';
import { violations } from './axe.ts';
import { smallTargets } from './targets.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const words = {
  vi: {
    open: 'Chia sẻ, trích dẫn trang này',
    link: 'Sao chép liên kết',
    cite: 'Sao chép trích dẫn',
    copied: 'Đã sao chép',
  },
  en: { open: 'Share or cite this page', link: 'Copy link', cite: 'Copy citation', copied: 'Copied' },
};

for (const lang of languages) {
  const t = words[lang];

  test(`the link of a page is copied by keyboard and told to screen readers, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    await page.getByText(t.open).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: t.link })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: t.link })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.wrap > [role=status]')).toHaveText(t.copied);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  });

  test(`a page is cited with the day on which it is seen, in ${lang}`, async ({ page }) => {
    await page.goto(pageOfType('projects entry', lang).path);
    await page.getByText(t.open).click();
    await page.locator('.share-page').getByRole('button', { name: t.cite }).click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(await page.locator('.share-page span').innerText());
    expect(cited).toMatch(lang === 'vi' ? /\(xem ngày \d+\/\d+\/\d{4}\)\.$/ : /\(seen on \d+ \w+ \d{4}\)\.$/);
  });

  test(`a figure is cited at its proof, with words, plan, line and address, in ${lang}`, async ({ page }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    const proof = page.locator('main .proof:has(figcaption)').first();
    await proof.locator('summary').click();
    await proof.getByRole('button', { name: t.cite }).first().click();
    await expect(page.locator('.wrap > [role=status]')).toHaveText(t.copied);
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(await proof.locator('blockquote').first().innerText());
    expect(cited).toMatch(
      / \((.*20\d\d|.*blank.*blank|.*để trống.*để trống)\)\. .*https:\/\/invest\.example\/(vi|en)\/(ke-hoach|plans)\/[\w-]+\/#l\d+ \(/,
    );
  });

  test(`sharing opened on a narrow screen has no fault and no small target, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(pageOfType('clusters entry', lang).path);
    await page.getByText(t.open).click();
    const proof = page.locator('main .proof:has(figcaption)').first();
    await proof.locator('summary').click();
    await expect(proof.getByRole('button').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('where the clipboard is closed, the citation is shown selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(pageOfType('clusters entry', 'en').path);
  await page.getByText(words.en.open).click();
  await page.getByRole('button', { name: words.en.link }).click();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(canonical);
  await expect(page.locator('.wrap > [role=status]')).toHaveText('Selected: copy it');
});

test('the device’s own share sheet is offered where there is one, and is given title and address', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void (document.documentElement.dataset.shared = JSON.stringify(data));
  });
  await page.goto(pageOfType('clusters entry', 'en').path);
  await page.getByText(words.en.open).click();
  await page.getByRole('button', { name: /^Share with an app/ }).click();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  expect(shared).toEqual({ title: await page.title(), url: canonical });
});

test('without a share sheet its button is not there', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(pageOfType('clusters entry', 'en').path);
  await page.getByText(words.en.open).click();
  await expect(page.getByRole('button', { name: words.en.link })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Share with an app/ })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('links and citation can be used', async ({ page }) => {
    await page.goto(pageOfType('clusters entry', 'vi').path);
    await page.getByText(words.vi.open).click();
    await expect(page.getByRole('link', { name: 'Facebook' })).toBeVisible();
    await expect(page.locator('.share-page span')).toBeVisible();
    await expect(page.locator('.share-page button').first()).toBeHidden();
  });
});
