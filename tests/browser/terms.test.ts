import { expect, test } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { pageOfType } from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

for (const lang of languages) {
  const t = dictionaryOf(lang);

  test(`a field that is named for a term explains it to a mouse and to a keyboard, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    const term = page.locator('[data-field=siteClearance] .term');
    const link = term.getByRole('link', { name: t.sections.glossary });
    await expect(link).toBeHidden();
    await term.locator('summary').click();
    await expect(link).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(link).toBeHidden();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${pathOf({ section: 'glossary' }, lang)}#giai-phong-mat-bang`);
  });
}
