import { keyFileName } from './key.ts';

/** One call to IndexNow, as its protocol has it. */
export interface Announcement {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

/** So many addresses one call may hold. */
export const mostAddresses = 10_000;

/** The host of the placeholder that stands until the site has an address of its own. */
const placeholder = 'invest.example';

/** The calls that announce every address of a sitemap, or why none can be made. */
export function announcementsOf(
  sitemap: string,
  key: string,
): { calls: Announcement[]; problem?: undefined } | { calls?: undefined; problem: string } {
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    unescaped(address),
  );
  const [first] = addresses;
  if (!first) return { problem: 'The sitemap names no address. Build the site with `npm run build`.' };
  const home = addresses.reduce((a, b) => (b.length < a.length ? b : a));
  const { host } = new URL(home);
  if (host === placeholder) {
    return {
      problem: `The site was built for the placeholder ${placeholder}. Build it with its own address, such as \`SITE_URL=https://invest.example.org npm run build\`, and publish it first.`,
    };
  }
  const keyLocation = new URL(keyFileName(key), home).href;
  const calls = [];
  for (let from = 0; from < addresses.length; from += mostAddresses)
    calls.push({ host, key, keyLocation, urlList: addresses.slice(from, from + mostAddresses) });
  return { calls };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
