import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { pageOfType } from '../support/pages.ts';
import { active, ask, field, open, slowly } from './quick-search-page.ts';
import { nameQueries } from './quick-search-queries.ts';

test.describe.configure({ mode: 'parallel' });

for (const lang of languages) {
  test.describe(`the quick search in ${lang}`, () => {
    test.describe.configure({ mode: 'default' });
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      await open(page, lang);
    });

    test.afterAll(() => page.close());

    for (const { typed, first } of nameQueries.filter((query) => query.lang === lang)) {
      const form = typed === typed.normalize('NFC') ? '' : ', decomposed,';
      test(`for “${typed.normalize('NFC')}”${form} offers ${first} first`, async () => {
        await ask(page, typed);
        const address = new RegExp(`^/${lang}/${first}(#?:~:.*)?$`);
        await expect(active(page)).toHaveAttribute('href', address);
      });
    }
  });

  test(`with choices, with none and without anything typed it keeps to WCAG 2.2 AA, in ${lang}`, async ({
    page,
  }) => {
    await open(page, lang);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const typed of ['', 'tu ha', 'hop thamg', 'xyzzy']) {
        await ask(page, typed);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.quick').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      }
    }
  });
}

test('nothing is loaded for it before it is used, and then three files', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pageOfType('clusters entry', 'vi').path);
  await page.waitForLoadState('networkidle');
  const before = asked.splice(0);
  expect(before.filter((path) => /\/names\/|\/dialog|\/quick-search/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await ask(page, 'tu ha');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => !path.endsWith('.woff2'))).toEqual([
    expect.stringMatching(/^\/_astro\/dialog-/),
    '/names/vi.json',
    expect.stringMatching(/^\/_astro\/quick-search-.*\.css$/),
  ]);
});

test('it is worked with the keyboard alone: /, arrows, Enter, Esc', async ({ page }) => {
  await page.goto(pageOfType('clusters', 'en').path);
  await page.keyboard.press('/');
  await page.keyboard.type('tu ha');
  await expect(active(page)).toHaveAttribute('href', '/en/clusters/tu-ha/');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAttribute('href', '/en/clusters/tu-ha-industrial-park/');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveAttribute('href', /^\/en\/search\/\?q=tu%20ha$/);
  await expect(active(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();

  await page.keyboard.press('/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=tu(%20|\+)ha$/);
});

test('what is typed before it is there is not lost, Enter included', async ({ page }) => {
  await slowly(page);
  await page.goto(pageOfType('clusters', 'en').path);
  await page.keyboard.press('/');
  await page.keyboard.type('tu hax');
  await page.keyboard.press('Backspace');
  await expect(field(page)).toHaveValue('tu ha');
  await expect(field(page)).toBeFocused();
  await expect(active(page)).toHaveAttribute('href', '/en/clusters/tu-ha/');

  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.type('tu ha');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/clusters\/tu-ha\/$/);
});

test('Esc gives it up before it is there, and what had the focus has it again', async ({ page }) => {
  const release = await slowly(page);
  await page.goto(pageOfType('clusters', 'en').path);
  const link = page.locator('main a').first();
  await link.focus();
  await page.keyboard.press('/');
  await page.keyboard.type('tu');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  release();
  await expect(page.locator('dialog')).toHaveCount(1);
  await expect(page.locator('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('Enter waits for the names, and is taken back when the dialog is closed', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((free) => (release = free));
  await page.route('**/names/*', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, 'en');
  await page.keyboard.type('tu ha');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  release();
  await expect(active(page)).toHaveAttribute('href', '/en/clusters/tu-ha/');
  await expect(page).toHaveURL(pathOf({ section: 'privacy' }, 'en'));
});

test('Enter opens the name that was meant, and the way back leads to where one was', async ({ page }) => {
  const start = pageOfType('glossary', 'vi').path;
  await page.goto(start);
  await page.keyboard.press('/');
  await page.keyboard.type('hop thang');
  await expect(active(page)).toHaveAttribute('href', '/vi/cum-cong-nghiep/hop-thang/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vi\/cum-cong-nghiep\/hop-thang\/$/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${start}$`));
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('the link opens it, and Esc leads back to the link', async ({ page }) => {
  await page.goto(pageOfType('clusters', 'vi').path);
  const link = page.locator('[data-quick-search]');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the link pressed with Ctrl opens the search page in another tab', async ({ page, context }) => {
  await page.goto(pageOfType('clusters', 'en').path);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-quick-search]').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.waitForURL('**/en/search/');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('a place on the same page is reached and the dialog is gone', async ({ page }) => {
  await page.goto(pageOfType('glossary', 'vi').path);
  await page.keyboard.press('/');
  await ask(page, 'gpmb');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('#giai-phong-mat-bang')).toBeInViewport();
});
