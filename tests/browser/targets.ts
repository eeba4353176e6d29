import type { Page } from '@playwright/test';

/** A thing to press, with its place on the page in CSS pixels. */
interface Target {
  name: string;
  /** Whether it stands in a line of other words, whose height is then the height of the target. */
  inline: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

const least = 24;

/**
 * The targets that fail WCAG 2.5.8: smaller than 24 by 24 px, not part of a sentence, and so near another target that
 * a circle of 24 px around their middle touches it.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  const targets = await targetsOf(page);
  return targets
    .filter((target) => isSmall(target) && !target.inline)
    .flatMap((target) => {
      const near = targets.find((other) => other !== target && touches(target, other));
      return near ? [`${named(target)} is too near ${named(near)}`] : [];
    });
}

function named({ name, width, height }: Target): string {
  return `${name} (${Math.round(width)} by ${Math.round(height)} px)`;
}

function isSmall({ width, height }: Target): boolean {
  return Math.min(width, height) < least - 0.5;
}

function touches(target: Target, other: Target): boolean {
  const [x, y] = middle(target);
  const [otherX, otherY] = isSmall(other) ? middle(other) : nearest(other, x, y);
  return Math.hypot(x - otherX, y - otherY) < (isSmall(other) ? least : least / 2) - 0.5;
}

function middle({ x, y, width, height }: Target): [number, number] {
  return [x + width / 2, y + height / 2];
}

function nearest({ x, y, width, height }: Target, toX: number, toY: number): [number, number] {
  return [Math.min(Math.max(toX, x), x + width), Math.min(Math.max(toY, y), y + height)];
}

function targetsOf(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.querySelector(selector)) // a box that scrolls holds targets and is none
      .map(measured);

    function measured(element: HTMLElement) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = `<${element.localName}> ${(element.innerText || element.getAttribute('name') || '').trim().slice(0, 60)}`;
      return { name, inline: isInline(element), x, y, width, height };
    }

    function isInline(element: HTMLElement): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (!block) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (/[\p{L}\p{N}]/u.test(text.nodeValue ?? '') && !text.parentElement?.closest(selector)) return true;
      }
      return false;
    }
  });
}
