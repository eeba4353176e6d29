import { afterEach, expect, test } from 'vitest';
import { linkCard } from '../../../src/seo/link-card.ts';
import { site } from '../../../src/site.ts';

const { name } = site;

afterEach(() => {
  site.name = name;
});

test('a link card is a PNG of 1,200 × 630 pixels', () => {
  const card = linkCard('vi');
  expect(card.subarray(1, 4).toString()).toBe('PNG');
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a link card is the same each time, and another one for each language', () => {
  expect(linkCard('vi').equals(linkCard('vi'))).toBe(true);
  expect(linkCard('vi').equals(linkCard('en'))).toBe(false);
});

test('a link card shows a name that holds signs of XML', () => {
  const plain = linkCard('en');
  site.name = { vi: name.vi, en: 'Trade & Industry <Huế>' };
  expect(linkCard('en').equals(plain)).toBe(false);
});
