import { expect, test } from 'vitest';
import { checkCard } from '../../support/card-checker.ts';

const png = Buffer.alloc(40);
png.write('89504e470d0a1a0a', 'hex');
png.writeUInt32BE(1200, 16);
png.writeUInt32BE(630, 20);

const good = `<html><head><title>Tứ Hạ – Site</title><meta name="description" content="What it is.">
<meta property="og:type" content="article"><meta property="og:site_name" content="Site">
<meta property="og:title" content="Tứ Hạ"><meta property="og:description" content="What it is.">
<meta property="og:image" content="https://example.org/og/en.png"><meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Cluster: Tứ Hạ."><meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="Tứ Hạ"><meta name="twitter:description" content="What it is.">
<meta name="twitter:image" content="https://example.org/og/en.png"><meta name="twitter:image:alt" content="Cluster: Tứ Hạ.">
</head><body></body></html>`;

test('the card checker finds nothing wrong with a right card', () => {
  expect(checkCard(good, () => png)).toEqual({
    title: 'Tứ Hạ',
    alt: 'Cluster: Tứ Hạ.',
    image: 'https://example.org/og/en.png',
    faults: [],
  });
});

test.each([
  ['content="Tứ Hạ"><meta property="og:d', 'content=""><meta property="og:d', 'og:title is empty.'],
  ['content="1200"', 'content="600"', 'og:image:width is not 1200.'],
  [
    'og:image" content="https://example.org',
    'og:image" content="',
    'og:image is not an absolute https address: /og/en.png',
  ],
  [
    '<meta property="og:image:alt" content="Cluster: Tứ Hạ.">',
    '',
    'og:image:alt stands 0 times; write it once.',
  ],
  [
    'twitter:title" content="Tứ Hạ"',
    'twitter:title" content="Home"',
    'twitter:title says something else than og:title.',
  ],
])('the card checker sees what is wrong: %s', (from, to, fault) => {
  expect(good).toContain(from);
  expect(checkCard(good.replace(from, to), () => png).faults).toContain(fault);
});

test.each([
  [undefined, 'Nothing answers at the address of the picture, https://example.org/og/en.png.'],
  [Buffer.from('<svg/>'), 'The picture is no PNG.'],
  [Buffer.concat([png, Buffer.alloc(300_000)]), 'The picture has 300040 bytes, 300,000 or more.'],
])('the card checker sees a wrong picture', (picture, fault) => {
  expect(checkCard(good, () => picture).faults).toEqual([fault]);
});
