import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import { watch } from './watch.ts';

/** Queries as they stand in an address, by what is hostile in them. */
const queries: Record<string, string> = {
  'an image with a handler': '?q=<img src=x onerror=alert(1)>',
  'the same, encoded': `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  'the end of an attribute and a script': '?q="><script>alert(1)</script>',
  'a script in the address of a link': '?q=javascript:alert(1)',
  'entities and a template':
    '?q=%26lt%3Bsvg%20onload%3Dalert(1)%26gt%3B%24%7Balert(1)%7D%7B%7Bconstructor%7D%7D',
  'a name of an object’s own': '?q=__proto__%20constructor%20hasOwnProperty',
  'a hostile filter':
    '?q=tu&kind=<img src=x onerror=alert(1)>&locality=__proto__&stage="><script>alert(1)</script>',
  'the same parameter many times': `?${'q=tu&'.repeat(50)}kind=clusters&kind=plans`,
  'a very long text': `?q=${'tu%20'.repeat(2000)}`,
  'one very long word': `?q=${'a'.repeat(8000)}`,
  'lone surrogates': '?q=%ED%A0%80%ED%BF%BF',
  'broken percent signs': '?q=%E0%A4%A%%zz%',
  'bytes of nothing and of direction': '?q=%00%01%E2%80%AE%E2%80%8B%EF%BB%BFtu',
  'marks without a letter': `?q=${'%CC%81'.repeat(200)}`,
  'only signs': '?q=%22%22%20-%20%2B%20*%20%5C%20%2F',
  'an expression that is slow to match': `?q=${'(a%2B)%2B'.repeat(20)}!`,
};

test.describe.configure({ mode: 'parallel' });

for (const lang of languages) {
  test.describe(`the search page in ${lang}`, () => {
    test.describe.configure({ mode: 'default' });
    let page: Page;
    let faults: string[];

    test.beforeAll(async ({ browser, baseURL }) => {
      page = await browser.newPage();
      faults = watch(page, baseURL ?? '');
    });

    test.afterAll(() => page.close());

    for (const [name, query] of Object.entries(queries)) {
      test(`shows as text: ${name}`, async () => {
        faults.length = 0;
        await page.goto(pathOf({ section: 'search' }, lang) + query);
        await expect(page.locator('[data-search-list]')).not.toHaveAttribute('aria-busy');
        await expect(page.locator('[role=status]')).not.toBeEmpty();
        await expect(page.locator('main img, main script:not([src]), [onerror], [onload]')).toHaveCount(0);
        await expect(page.locator('.search-failed')).toHaveCount(0);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
        expect(faults).toEqual([]);
      });
    }
  });
}

test('what is typed is shown as it was typed', async ({ page }) => {
  const typed = '<b>tu</b> & "ha" <script>alert(1)</script>';
  await page.goto(pathOf({ section: 'search' }, 'en') + `?q=${encodeURIComponent(typed)}`);
  await expect(page.locator('input[name=q]')).toHaveValue(typed);
  await expect(page.locator('[role=status]')).toContainText(typed);
});
