import { expect, test } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';

test.describe.configure({ mode: 'parallel' });

for (const lang of languages) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ]) {
    test(`from the first page to a comparison and questions for a garment maker, in ${lang} at ${viewport.width} px`, async ({
      page,
    }) => {
      const t = dictionaryOf(lang);
      const { shortList, enquiry, compare } = t.journey;
      await page.setViewportSize(viewport);
      await page.goto(pathOf({ section: 'home' }, lang));
      await page
        .locator(`a[href="${pathOf({ section: 'clusters' }, lang)}"]:visible`)
        .first()
        .click();

      if (viewport.width < 768) await page.getByText(t.finder.filters, { exact: true }).click();
      await page.getByLabel(t.finder.facets.sector).selectOption('garments-textiles');
      const fitting = page.locator('.finder tbody tr:visible');
      await expect(fitting).not.toHaveCount(0);
      const names = (await fitting.locator('th').allTextContents()).slice(0, 2).map((name) => name.trim());
      for (const name of names) await page.getByRole('button', { name: `${shortList.put} ${name}` }).click();
      await page.getByRole('link', { name: shortList.compare }).click();

      await expect(page.locator('.compare thead th')).toHaveCount(3);
      for (const name of names) await expect(page.locator('.compare thead')).toContainText(name);
      await expect(page.getByRole('button', { name: t.journey.print })).toBeVisible();
      await expect(
        page.locator('.compare tbody th .tag', { hasText: compare.states.differs }).first(),
      ).toBeVisible();
      await page.locator('.compare').getByRole('link', { name: enquiry.submit }).click();

      await page.locator('.need').getByLabel(enquiry.sector).selectOption('garments-textiles');
      await page.locator('.need').getByLabel(enquiry.land).fill('60');
      for (const each of languages) {
        const letter = page.locator(`.letters pre[lang=${each}]`).first();
        const words = dictionaryOf(each).journey;
        await expect(letter).toContainText(words.questions.rent);
        await expect(letter).toContainText(fill(words.letter.land, { value: '60' }));
      }
      await expect(page.locator('.letters h3').first()).toContainText(t.fields.ask);
    });
  }

  test(`a site’s page says what to check, what is near, and leads on without JavaScript, in ${lang}`, async ({
    browser,
  }) => {
    const t = dictionaryOf(lang).journey;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathOf({ section: 'clusters', address: { vi: 'nua', en: 'nua' } }, lang));
    const check = page.locator('section', { has: page.getByRole('heading', { name: t.decide.heading }) });
    await expect(check).toContainText(dictionaryOf(lang).fields.rent);
    await expect(check).toContainText(fill(t.decide.ended, { year: 2025 }));
    const near = page.locator('section', {
      has: page.getByRole('heading', { name: t.alternatives.heading }),
    });
    await expect(near.locator('li').first()).toContainText(t.alternatives.locality);
    await near.locator('li a').last().click();
    await expect(page.locator('.compare table')).toBeVisible();
    await page.goBack();
    await check.getByRole('link', { name: t.decide.ask }).click();
    await expect(page).toHaveURL(`${pathOf({ section: 'enquiry' }, lang)}?sites=nua`);
    await context.close();
  });
}
