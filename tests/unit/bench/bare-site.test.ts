import { expect, test } from 'vitest';
import { bareFiles } from '../../../scripts/bench/bare-site.ts';

const pages = [1000, 50_000].map((bytes, index) => ({ path: `${index}.html`, bytes }));
const data = JSON.parse(bareFiles(pages)['src/pages.json'] ?? '') as { id: string; paragraphs: string[] }[];

test('the bare site has as many pages as the measured one, each at an address of its own', () => {
  expect(new Set(data.map(({ id }) => id)).size).toBe(pages.length);
});

test('each bare page is about as long as the page it stands for', () => {
  for (const [index, { bytes }] of pages.entries()) {
    const length = Buffer.byteLength(data[index]?.paragraphs.map((text) => `<p>${text}</p>`).join('') ?? '');
    expect(Math.abs(length - bytes)).toBeLessThan(250);
  }
});

test('the bare site asks for nothing but Astro', () => {
  expect(Object.keys(bareFiles(pages)).toSorted()).toEqual([
    'astro.config.mjs',
    'package.json',
    'src/pages.json',
    'src/pages/[page].astro',
    'tsconfig.json',
  ]);
});
