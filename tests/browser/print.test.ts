import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf, type Section } from '../../src/routes.ts';
import { pageOfType, pageTypes } from '../support/pages.ts';

/** The width of the print area of an A4 sheet with the margins of the style sheet, in CSS pixels. */
const sheet = { width: 680, height: 1000 };

for (const lang of languages) {
  test(`a printed site page shows its address and no way to other pages, in ${lang}`, async ({ page }) => {
    const { path } = pageOfType('clusters entry', lang);
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    await expect(page.locator(`header a[hreflang]`)).toBeHidden();
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    expect(new URL(canonical).pathname).toBe(path);
    await expect(page.getByText(canonical, { exact: true })).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`a printed site page has the QR code of its short address, in ${lang}`, async ({ page }) => {
    const { path } = pageOfType('clusters entry', lang);
    await page.goto(path, { waitUntil: 'networkidle' });
    const withCode = await shapesPrinted(page);
    await page.route('**/qr.svg', (route) => route.abort());
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(withCode - (await shapesPrinted(page))).toBeGreaterThan(100);
  });

  test.describe(`every type of page in ${lang}, printed`, () => {
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage({ viewport: sheet });
      await page.emulateMedia({ media: 'print' });
    });

    test.afterAll(() => page.close());

    for (const { type, path } of pageTypes().filter((one) => one.lang === lang)) {
      test(`fits on the sheet, has its address and nothing to press: ${type}`, async () => {
        await page.goto(path);
        const beyond = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter(
              (element) =>
                element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1,
            )
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        expect(beyond).toEqual([]);
        const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
        await expect(page.locator('.print-address').last()).toHaveText(canonical);
        await expect(page.locator('.print-address').last()).toBeVisible();
        // The heads of a table to find by are buttons; on paper they are its heads.
        const controls = await page.evaluate(() =>
          [...document.querySelectorAll(':is(nav, form, input, select, button):not(th button)')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        expect(controls).toEqual([]);
      });
    }
  });

  test.describe(`the address on paper opens what was printed, in ${lang}:`, () => {
    const asked: [Section, query: string, rest: string][] = [
      ['search', 'tu-ha', '?q=tu-ha'],
      ['clusters', 'Phố', '?q=Ph%E1%BB%91'],
    ];

    for (const [section, words, query] of asked) {
      test(`${section} with words`, async ({ page }) => {
        const path = pathOf({ section }, lang);
        await page.goto(path);
        await page.locator('main [name=q]').fill(words);
        await expect(page).toHaveURL(path + query);
        expect(await printedAddress(page)).toMatch(new RegExp(`${path}\\${query}$`));
      });
    }

    for (const section of ['compare', 'enquiry', 'shortList'] as const) {
      test(`${section} with sites`, async ({ page }) => {
        const path = pathOf({ section }, lang);
        await page.goto(`${path}?sites=hop-thang,nua`);
        await expect(page.getByRole('status')).not.toBeEmpty();
        await expect.poll(() => printedAddress(page)).toMatch(new RegExp(`${path}\\?sites=hop-thang,nua$`));
      });
    }
  });

  test(`paper is white and ink dark even for a reader of dark colours, in ${lang}`, async ({ page }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
}

/** How many closed shapes Chromium draws when it prints the page. */
async function shapesPrinted(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const streams = [...pdf.matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(
    ([, packed = '']) => {
      try {
        return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    },
  );
  return streams.join('\n').match(/^h$/gm)?.length ?? 0;
}

/** The address that would stand on paper if the page were printed now. */
function printedAddress(page: Page): Promise<string> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.print-address:not(.short-address)')?.textContent ?? '';
  });
}
