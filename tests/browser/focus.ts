import type { Page } from '@playwright/test';

/** What takes the focus. */
const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The things that take the focus as the page is shown now, in the order in which they are written. */
export function focusable(page: Page): Promise<string[]> {
  return page.evaluate((all) => {
    const elements = [...document.querySelectorAll<HTMLElement>(all)];
    return elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).map(named);

    function named(element: Element): string {
      return `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`;
    }
  }, selector);
}

/** The thing that has the focus now; undefined when it has left the page. */
export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    return `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`;
  });
}

/** What does not show that it has the focus, is then out of sight, or is covered by something else. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // A browser outlines what a script focuses only after a reader who uses the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate((all) => {
    const elements = [...document.querySelectorAll<HTMLElement>(all)];
    return elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        element.focus();
        const fault = faultOf(element);
        return fault ? [`<${element.localName}> ${element.textContent.trim().slice(0, 60)} ${fault}`] : [];
      });

    function faultOf(element: HTMLElement): string | undefined {
      if (document.activeElement !== element) return 'does not take the focus';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || !Number.parseFloat(outlineWidth)) return 'has no outline';
      const { left, top, right, bottom } = element.getClientRects()[0] ?? new DOMRect();
      const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      if (x1 <= x0 || y1 <= y0) return 'is out of sight';
      const there = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
      return element.contains(there) ? undefined : 'is covered';
    }
  }, selector);
}
