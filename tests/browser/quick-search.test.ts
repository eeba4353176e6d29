import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { pageOfType } from '../support/pages.ts';
import { nameQueries } from './quick-search-queries.ts';
import { watch } from './watch.ts';

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

/** Lets the script of the quick search come half a second late, or when it is released. */
async function slowly(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((free) => (release = free));
  await page.route('**/_astro/dialog-*', async (route) => {
    await Promise.race([released, new Promise((free) => setTimeout(free, 500))]);
    await route.continue();
  });
  return release;
}

/** Opens the quick search on a page of the language. */
async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(pageOfType('privacy', lang).path);
  await page.locator('[data-quick-search]').click();
  await expect(field(page)).toBeFocused();
}

/** Types a query and waits until it is answered. */
async function ask(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  const query = encodeURIComponent(typed.normalize('NFC').trim().slice(0, 120));
  if (query)
    await expect(page.locator('.quick-option').last()).toHaveAttribute(
      'href',
      new RegExp(`q=${escaped(query)}$`),
    );
  else await expect(page.locator('#quick-list')).toBeHidden();
}

function field(page: Page) {
  return page.locator('#quick-field');
}

/** The choice that Enter takes. */
function active(page: Page) {
  return page.locator('.quick-option[aria-selected=true]');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
