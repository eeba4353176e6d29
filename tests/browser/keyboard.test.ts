import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { sections } from '../../src/routes.ts';
import { pageOfType } from '../support/pages.ts';
import { focusable, focused } from './focus.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1280, height: 800 } });

for (const lang of languages) {
  test(`the first Tab reaches a link past the head of the page, in ${lang}`, async ({ page }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#content');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  test(`the Tab key reaches every main section, the search and the other language, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(pageOfType('clusters', lang).path);
    const links = await page
      .locator('header a:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const reached: (string | null)[] = [];
    for (let step = 0; step <= links.length; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.locator(':focus').getAttribute('href'));
    }
    expect(reached).toEqual(['#content', ...links]);
    expect(reached).toContain(`/${lang}/${sections.search[lang]}/`);
    expect(reached).toContain(pageOfType('clusters', lang).alternates[lang === 'vi' ? 'en' : 'vi']);
  });

  for (const key of ['Enter', 'Space']) {
    test(`${key} opens a proof and closes it again, in ${lang}`, async ({ page }) => {
      await page.goto(pageOfType('clusters entry', lang).path);
      const proof = page.locator('main details').first();
      await proof.locator('summary').focus();
      await page.keyboard.press(key);
      await expect(proof.locator('blockquote').first()).toBeVisible();
      await page.keyboard.press(key);
      await expect(proof.locator('blockquote').first()).toBeHidden();
    });
  }

  test(`from an opened proof the keyboard leads to the line of the plan, in ${lang}`, async ({ page }) => {
    await page.goto(pageOfType('clusters entry', lang).path);
    await page.locator('main details summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const href = (await page.locator(':focus').getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(href).toMatch(/#l\d+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('a table too wide for a phone is reached with Tab and moved with the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pageOfType('sectors', 'vi').path);
  const boxes = await page.locator('[tabindex="0"]:has(table):visible').all();
  const widths = await Promise.all(boxes.map((box) => box.evaluate(beyond)));
  const table = boxes[widths.findIndex((width) => width > 0)];
  if (!table) throw new Error('No table of the page is too wide for a phone.');
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

for (const type of ['home', 'clusters entry', 'sectors', 'search']) {
  test(`the Tab key goes through the page in its written order and out of it again: ${type}`, async ({
    page,
  }) => {
    await page.goto(pageOfType(type, 'vi').path);
    const written = await focusable(page);
    const reached: (string | undefined)[] = [];
    for (let step = 0; step <= written.length; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual([...written, undefined]);
  });
}

function beyond({ scrollWidth, clientWidth }: Element): number {
  return scrollWidth - clientWidth;
}
