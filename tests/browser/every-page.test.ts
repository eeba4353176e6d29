import { expect, test, type Browser, type Page } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';
import { violations } from './axe.ts';
import { unseenFocus } from './focus.ts';
import { smallTargets } from './targets.ts';
import { watch } from './watch.ts';

const pages = [
  ...pageTypes().map(({ type, lang, path }) => ({ name: `${type} in ${lang}`, path })),
  { name: 'choice of language', path: '/' },
  { name: 'not found', path: '/404.html' },
];

const size = { width: 1280, height: 800 };

/** One page of the browser is led through all pages of the site that fall to a worker. */
let shared: { page: Page; faults: string[] } | undefined;

test.describe.configure({ mode: 'parallel' });

for (const { name, path } of pages) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'default' });
    let page: Page;
    let faults: string[];

    test.beforeAll(async ({ browser, baseURL }) => {
      shared ??= await open(browser, baseURL ?? '');
      ({ page, faults } = shared);
      faults.length = 0;
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      await page.goto(path);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`keeps to WCAG 2.2 AA in ${colorScheme} colours, every proof open`, async () => {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      });
    }

    test('asks no other host, fails no request and says nothing in the console', async () => {
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
    });

    test('uses every typeface that it loads ahead', async () => {
      const unused = await page.evaluate(async () => {
        await document.fonts.ready;
        const ahead = document.querySelectorAll('link[rel=preload][as=font]').length;
        return ahead - [...document.fonts].filter((font) => font.status === 'loaded').length;
      });
      expect(unused).toBeLessThanOrEqual(0);
    });

    test('is written in composed letters (NFC)', async () => {
      const html = await page.content();
      expect(html === html.normalize('NFC')).toBe(true);
    });

    test('shows what has the focus, outlined and not covered', async () => {
      expect(await unseenFocus(page)).toEqual([]);
    });

    for (const width of [1280, 320]) {
      test(`does not scroll sideways at ${width} px, every proof open`, async () => {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(beyond).toBe(0);
      });

      test(`has targets of 24 by 24 px, or apart from one another, at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect(await smallTargets(page)).toEqual([]);
      });
    }

    test('moves nothing when the reader asks for less motion', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
            return scrollBehavior === 'smooth' || /[1-9]/.test(`${transitionDuration} ${animationDuration}`);
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(moving).toEqual([]);
    });
  });
}

async function open(browser: Browser, origin: string) {
  const page = await browser.newPage();
  return { page, faults: watch(page, origin) };
}
