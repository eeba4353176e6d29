import { expect, test } from 'vitest';
import { announcementsOf } from '../../../src/index-now/announcements.ts';

const sitemapOf = (addresses: string[]) =>
  `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;
const home = 'https://example.org/invest/';

test('every address of the sitemap is announced with the key at the root of the site', () => {
  expect(announcementsOf(sitemapOf([`${home}vi/`, home, `${home}vi/?a=1&amp;b=2`]), 'abcdefgh')).toEqual({
    calls: [
      {
        host: 'example.org',
        key: 'abcdefgh',
        keyLocation: `${home}abcdefgh.txt`,
        urlList: [`${home}vi/`, home, `${home}vi/?a=1&b=2`],
      },
    ],
  });
});

test('no call holds more than 10,000 addresses', () => {
  const addresses = [home, ...Array.from({ length: 20_000 }, (_, index) => `${home}${index}/`)];
  const { calls = [] } = announcementsOf(sitemapOf(addresses), 'abcdefgh');
  expect(calls.map(({ urlList }) => urlList.length)).toEqual([10_000, 10_000, 1]);
  expect(calls.flatMap(({ urlList }) => urlList)).toEqual(addresses);
});

test('a build for the placeholder and an empty sitemap are not announced', () => {
  expect(announcementsOf(sitemapOf(['https://invest.example/']), 'abcdefgh').problem).toMatch(
    /^The site was built for the placeholder invest\.example\. Build it with its own address/,
  );
  expect(announcementsOf('<urlset/>', 'abcdefgh').problem).toBe(
    'The sitemap names no address. Build the site with `npm run build`.',
  );
});
