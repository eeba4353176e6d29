import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { sections } from '../../src/routes.ts';
import { pageOfType, pageTypes } from '../support/pages.ts';

/** How many steps of the Tab key are followed on each page; what comes after is of the same kinds. */
const steps = 50;

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
  await page.goto(pageOfType('roadmap', 'vi').path);
  const boxes = await page.locator('[tabindex="0"]:has(table):visible').all();
  const widths = await Promise.all(boxes.map((box) => box.evaluate(beyond)));
  const table = boxes[widths.findIndex((width) => width > 0)];
  if (!table) throw new Error('No table of the page is too wide for a phone.');
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

for (const { type, path } of pageTypes().filter(({ lang }) => lang === 'vi')) {
  test(`what has the focus is seen, outlined and not covered: ${type}`, async ({ page }) => {
    await page.goto(path);
    const faults: string[] = [];
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab');
      const fault = await faultOfFocus(page);
      if (fault === 'left the page') break;
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
}

function beyond({ scrollWidth, clientWidth }: Element): number {
  return scrollWidth - clientWidth;
}

/** What is wrong with how the focus shows; undefined when nothing is. */
function faultOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'left the page';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`;
    if (outlineStyle === 'none' || !Number.parseFloat(outlineWidth)) return `${name} has no outline`;
    const { left, top, right, bottom } = element.getClientRects()[0] ?? new DOMRect();
    const shown = [
      Math.max(left, 0),
      Math.max(top, 0),
      Math.min(right, innerWidth),
      Math.min(bottom, innerHeight),
    ];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = shown;
    if (x1 <= x0 || y1 <= y0) return `${name} is out of sight`;
    const there = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
    if (!there || !(element.contains(there) || there.contains(element))) return `${name} is covered`;
    return undefined;
  });
}
